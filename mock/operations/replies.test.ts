import type { components } from "@contract/schema";
import { bearer, breachOf, mockClient, read } from "../../tests/support/mock-client";

type Schemas = components["schemas"];

const client = mockClient();
const list = (more = "", region = "152923") =>
  read<Schemas["PublishedReplyPage"]>(client.get(`/v1/replies?region=${region}&limit=50${more}`));
const asked = (q: string, more = "") => list(`&q=${encodeURIComponent(q)}${more}`);
const whole = (id: string) => read<Schemas["PublishedReply"]>(client.get(`/v1/replies/${id}`));

test("without words the newest comes first", () => {
  const days = list().items.map(({ answeredOn }) => answeredOn);
  expect(days).toEqual([...days].sort().reverse());
  expect(list().total).toBeGreaterThanOrEqual(40);
});

test("words and sentences find what was answered before", () => {
  expect(asked("水泵").items[0]?.id).toBe("pr-152923-well-pump");
  expect(asked("我家嘎查的机井抽不上水").items[0]?.id).toBe("pr-152923-well-pump");
  expect(asked("停电提前几天通知").items[0]?.title).toContain("停电");
  expect(asked("火星移民").items).toEqual([]);
});

test("a reply says where it holds the words", () => {
  const found = asked("水泵").items[0]?.found;
  expect(found).toEqual({ field: "title", ranges: [[4, 2]] });
  for (const { found: place, title } of asked("机井 换").items) {
    const text = place?.excerpt ?? title;
    expect(place?.ranges.map(([start = 0, length = 0]) => text.slice(start, start + length))).not.toEqual([]);
  }
});

test("a count beside a filter is what the filter gives", () => {
  for (const { code, count } of list().sources) expect(list(`&source=${code}`).total).toBe(count);
  for (const { code, count } of list().kinds) expect(list(`&kind=${code}`).total).toBe(count);
  for (const { code, count } of list().departments) expect(list(`&department=${code}`).total).toBe(count);
  expect(list("&source=knowledge").items.every(({ source }) => source === "knowledge")).toBe(true);
});

test("samples say that they are samples, knowledge says where it is from", () => {
  for (const { id } of list().items) {
    const { source, provenance, verifiedOn } = whole(id);
    if (source === "ticket") expect(provenance ?? "示例").toContain("示例");
    else expect([provenance?.length ? id : "", verifiedOn ? id : ""]).toEqual([id, id]);
    expect(breachOf("GET", `/v1/replies/${id}`, client.get(`/v1/replies/${id}`))).toBe("");
  }
});

test("pages go on to the end, and a cursor of another query does not fit", () => {
  const first = read<Schemas["PublishedReplyPage"]>(client.get("/v1/replies?region=152923&limit=30"));
  const rest = read<Schemas["PublishedReplyPage"]>(
    client.get(`/v1/replies?region=152923&limit=30&cursor=${first.nextCursor}`),
  );
  expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(60);
  expect(client.get(`/v1/replies?region=150600&cursor=${first.nextCursor}`).status).toBe(400);
});

test("what is not published is not there", () => {
  expect(client.get("/v1/replies/pr-152923-nothing").status).toBe(404);
  expect(client.get("/v1/replies?region=999999").status).toBe(404);
});

test("a ticket that staff publish stands in the list, without personal data", () => {
  const own = mockClient();
  const session = own.signIn("herder");
  const body = {
    regionCode: "152923",
    kind: "help",
    channel: "hotline",
    text: "我是王建国，电话13812345678，骆驼饮水点的水管冻裂了",
    mayPublish: true,
    place: { words: "苏泊淖尔苏木" },
  };
  const { id } = read<{ id: string }>(own.post("/v1/tickets", body, bearer(session)));
  const water = "11152923MB0015202B";
  const act = (action: object) => own.post(`/preview/tickets/${id}/actions`, action).status;
  const steps = [
    { action: "accept" },
    { action: "dispatch", main: water },
    { action: "sign" },
    { action: "start" },
    { action: "reply", text: "水管已换成防冻的。" },
    { action: "call-back", result: "solved", level: 5 },
  ];
  expect(steps.map(act)).toEqual(steps.map(() => 200));
  const said = { title: "饮水点水管冻裂", question: body.text, answer: "水管已换成防冻的。" };
  expect(act({ action: "publish", ...said })).toBe(400);
  const proposal = read<Schemas["RedactionProposal"]>(own.get(`/preview/tickets/${id}/redaction`));
  expect(proposal.question).toBe("我是[姓名]，电话[电话]，骆驼饮水点的水管冻裂了");
  expect(act({ action: "publish", ...said, question: proposal.question })).toBe(200);
  const found = read<Schemas["PublishedReplyPage"]>(
    own.get(`/v1/replies?region=152923&q=${encodeURIComponent("冻裂 防冻")}`),
  ).items[0];
  expect(found).toMatchObject({ source: "ticket", title: said.title, place: "苏泊淖尔苏木" });
  expect(read<Schemas["PublishedReply"]>(own.get(`/v1/replies/${found?.id}`)).solved).toBe(true);
});
