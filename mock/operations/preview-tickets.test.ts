import type { components } from "@contract/schema";
import { personas } from "@mock/regions/personas";
import { pointersOf } from "../../tests/support/disclosure-client";
import { breachOf, mockClient, read } from "../../tests/support/mock-client";
import {
  departments,
  type FiledTicket,
  namelessReport,
  ticketClient,
  toWork,
} from "../../tests/support/ticket-client";

type Schemas = components["schemas"];

const telling = "我叫张敏，电话13800000001，南大街的下水井盖不见了。";
const clean = { title: "下水井盖不见了", question: "大街上的下水井盖不见了。", answer: "井盖已经补上。" };

function solved(change: object = {}) {
  const client = mockClient();
  const me = ticketClient(client);
  const { id } = me.file({ text: telling, ...change });
  me.agency(id, ...toWork, { action: "reply", text: "井盖已经补上，张敏女士可以放心。" });
  me.does(id, { action: "confirm-solved" });
  const publish = (said: object) =>
    client.post(`/preview/tickets/${id}/actions`, { action: "publish", ...said });
  return { client, me, id, publish };
}

test("the proposal has no personal data, and says what was removed", () => {
  const { client, id } = solved();
  const proposal = read<Schemas["RedactionProposal"]>(client.get(`/preview/tickets/${id}/redaction`));
  expect(JSON.stringify(proposal)).not.toMatch(/张敏|13800000001/);
  expect(proposal.removed.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["name", "phone"]));
});

test("what still holds personal data is not published, and the place is pointed at", () => {
  const { publish } = solved();
  expect(pointersOf(publish({ ...clean, question: telling }))).toEqual(["400", "#/question personal_data"]);
  expect(pointersOf(publish({ ...clean, answer: "张敏您好，已经补上。" }))).toEqual([
    "400",
    "#/answer personal_data",
  ]);
});

test("a published ticket stands among the replies, and its owner is told where", () => {
  const { client, me, id, publish } = solved();
  expect(publish(clean).status).toBe(200);
  const { publishedReplyId } = me.get(id);
  const reply = read<Schemas["PublishedReply"]>(client.get(`/v1/replies/${publishedReplyId}`));
  expect(reply).toMatchObject({ source: "ticket", kind: "complaint", ...clean, solved: true });
  const found = client.get(`/v1/replies?region=152923&q=${encodeURIComponent("下水井盖")}`);
  expect(JSON.stringify(read(found))).toContain(publishedReplyId);
  expect(me.hint("下水井盖不见了").answers.map((answer) => answer.id)).toContain(publishedReplyId);
  expect(publish(clean).status).toBe(409);
});

test.each([{ mayPublish: false }, { confidential: true }])(
  "without consent nothing is published: %j",
  (change) => {
    expect(solved(change).publish(clean).status).toBe(409);
  },
);

test("a department that the region does not have is pointed at", () => {
  const client = mockClient();
  const me = ticketClient(client);
  const { id } = me.file();
  me.agency(id, { action: "accept" });
  const nobody = "000000000000000000";
  const act = (action: object) => client.post(`/preview/tickets/${id}/actions`, action);
  expect(pointersOf(act({ action: "dispatch", main: nobody }))).toEqual(["400", "#/main unknown"]);
  expect(pointersOf(act({ action: "dispatch", main: departments.water, assist: [nobody] }))).toEqual([
    "400",
    "#/assist/0 unknown",
  ]);
});

test("the list of cases holds tickets too, and of a report without a name nobody is told", () => {
  const client = mockClient();
  const { id } = read<FiledTicket>(client.post("/v1/tickets", namelessReport));
  const { items } = read<Schemas["CaseList"]>(client.get("/preview/cases?limit=50"));
  expect(items.find((item) => item.id === id)).toMatchObject({
    kind: "ticket",
    persona: "",
    agencyActions: ["accept", "not-accept", "answer-directly"],
  });
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(["ticket", "disclosure-request", "rating"]));
});

test("messages tell of tickets beside requests, and each is read once", () => {
  const client = mockClient();
  const me = ticketClient(client, "company");
  const { id } = me.file();
  me.agency(id, ...toWork, { action: "ask", text: "在哪一段？" });
  const page = read<Schemas["MessagePage"]>(client.get("/v1/messages?limit=50", me.headers));
  const mine = page.items.filter((message) => message.case.id === id);
  expect(mine.map(({ kind }) => kind)).toContain("ticket-question");
  expect(mine.every((message) => message.case.kind === "ticket" && !message.read)).toBe(true);
  const ids = mine.map((message) => message.id);
  expect(read(client.post("/v1/message-reads", { ids }, me.headers)).unread).toBe(page.unread - ids.length);
});

test("the longest reason for not accepting is told whole", () => {
  const client = mockClient();
  const me = ticketClient(client);
  const { id } = me.file();
  me.agency(id, { action: "not-accept", door: "court", text: "法".repeat(300) });
  const path = `/v1/tickets/${id}`;
  expect(breachOf("GET", path, client.get(path, me.headers))).toBe("");
  expect(me.get(id).door?.text).toHaveLength(300);
});

test("a number that stands at the end of a title does not stay in part", () => {
  const client = mockClient();
  const me = ticketClient(client);
  const { id } = me.file({ text: "我家停水三天没人管，请回电话给我13812345678，谢谢大家了" });
  me.agency(id, ...toWork, { action: "reply", text: "办好了" });
  const proposal = read<Schemas["RedactionProposal"]>(client.get(`/preview/tickets/${id}/redaction`));
  expect(proposal.title).not.toMatch(/\d/);
  const { items } = read<Schemas["MessagePage"]>(client.get("/v1/messages?limit=50", me.headers));
  expect(items.find((message) => message.case.id === id)?.case.title).not.toMatch(/\d/);
});

test("a proposal is no longer than the contract lets it be, however much was removed", () => {
  const client = mockClient();
  const me = ticketClient(client);
  const { id } = me.file({ text: "张书记、".repeat(500) });
  me.agency(id, ...toWork, { action: "reply", text: "王书记、".repeat(500) });
  const path = `/preview/tickets/${id}/redaction`;
  expect(breachOf("GET", path, client.get(path))).toBe("");
});

test("the account's own name goes too, where another contact was given", () => {
  const client = mockClient();
  const me = ticketClient(client);
  const name = personas.find(({ id }) => id === "resident")?.name;
  const { id } = me.file({
    text: `南大街没有路灯。${name} 10月16日`,
    contact: { name: "赵小红", phone: "13900000009" },
  });
  me.agency(id, ...toWork, { action: "reply", text: "装了路灯" });
  expect(read(client.get(`/preview/tickets/${id}/redaction`)).question).not.toContain(name);
});

test("who was not reached rates nothing", () => {
  const client = mockClient();
  const me = ticketClient(client);
  const { id } = me.file();
  me.agency(id, ...toWork, { action: "reply", text: "装好了" });
  const call = { action: "call-back", result: "unreached", level: 5 };
  expect(pointersOf(client.post(`/preview/tickets/${id}/actions`, call))).toEqual([
    "400",
    "#/level not_reached",
  ]);
});
