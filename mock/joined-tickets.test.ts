import { mockClient } from "../tests/support/mock-client";
import { ticketClient, toWork } from "../tests/support/ticket-client";

const text = "王建国您好，赵小红的电话13812345678打通了，井盖已经补上。还有事请打12345。";

test("the reply to another comes to who joined without personal data", () => {
  const client = mockClient();
  const [one, other] = [ticketClient(client, "elder"), ticketClient(client, "company")];
  const { id } = one.file({ contact: { name: "赵小红", phone: "13900000009" } });
  one.agency(id, ...toWork);
  const child = other.file({ joins: id });
  one.agency(id, { action: "reply", text });
  one.does(id, { action: "confirm-solved" });
  expect(one.get(id).reply?.text).toBe(text);
  const seen = other.get(child.id);
  expect(seen.reply?.text).toBe("[姓名]您好，[姓名]的电话[电话]打通了，井盖已经补上。还有事请打12345。");
  expect(JSON.stringify(seen)).not.toMatch(/王建国|赵小红|13812345678/);
});

test("what one has joined is not offered to be joined again", () => {
  const client = mockClient();
  const [one, other] = [ticketClient(client, "elder"), ticketClient(client, "company")];
  const { id, text: told } = one.file();
  one.agency(id, ...toWork);
  const nearby = () => other.hint(told, { place: { words: "达来呼布镇土尔扈特社区" } }).nearby;
  expect(nearby()).toHaveLength(1);
  other.file({ joins: id });
  expect(nearby()).toEqual([]);
});
