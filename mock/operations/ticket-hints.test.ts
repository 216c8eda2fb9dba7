import { mockClient } from "../../tests/support/mock-client";
import { ticketClient, toWork, trouble } from "../../tests/support/ticket-client";

const alike = { text: "大街上的下水井盖没有了，晚上走路容易掉进去", place: trouble.place };

test("emergency, door, kind, urgency and place are told from the words", () => {
  const me = ticketClient(mockClient());
  expect(me.hint("苏泊淖尔苏木伊布图嘎查着火了，有人受伤")).toMatchObject({
    emergency: { title: "看起来着火或有危险：请先打 119", phones: [{ phone: "119" }, { phone: "120" }] },
    place: { township: { name: "苏泊淖尔苏木" }, village: { name: "伊布图嘎查" } },
  });
  expect(me.hint("小区停水两天了，帮忙看看")).toMatchObject({
    kind: "help",
    urgent: { because: expect.any(String) },
  });
  expect(me.hint("法院判决了不执行")).toMatchObject({ door: { door: "court", phone: "12368" } });
});

test("others' open tickets near there count, and nothing of them is told but the place", () => {
  const client = mockClient();
  const [one, me] = [ticketClient(client, "elder"), ticketClient(client, "company")];
  const { id } = one.file();
  expect(me.hint(alike.text, { place: alike.place }).nearby).toEqual([]);
  one.agency(id, ...toWork);
  const { nearby } = me.hint(alike.text, { place: alike.place });
  expect(nearby).toEqual([
    { id, kind: "complaint", place: "达来呼布镇土尔扈特社区", people: 1, since: "2026-10-16" },
  ]);
  me.file({ joins: id });
  expect(ticketClient(client, "herder").hint(alike.text, { place: alike.place }).nearby[0]?.people).toBe(2);
  expect(one.hint(alike.text, { place: alike.place }).nearby).toEqual([]);
  expect(me.hint(alike.text, { place: { words: "东风镇" } }).nearby).toEqual([]);
  expect(client.get(`/v1/tickets/${id}`, me.headers).status).toBe(404);
});

test.each([{ confidential: true }, { kind: "report" }])("nothing is told of %j", (quiet) => {
  const client = mockClient();
  const one = ticketClient(client, "elder");
  one.agency(one.file(quiet).id, ...toWork);
  expect(ticketClient(client).hint(alike.text, { place: alike.place }).nearby).toEqual([]);
});

test("the caller's own open tickets that are alike are shown in full", () => {
  const me = ticketClient(mockClient(), "company");
  const { id } = me.file();
  expect(me.hint(alike.text).mine.map((ticket) => ticket.id)).toEqual([id]);
});

test("published replies that may answer it already come first", () => {
  const { answers } = ticketClient(mockClient()).hint("禁牧补助什么时候发到一卡通");
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.length).toBeLessThanOrEqual(5);
});
