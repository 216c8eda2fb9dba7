import { after, farming, signedOn, ticketOn, tryOn, water } from "../../../tests/support/tickets";
import { instantOn } from "../calendar";
import { closeJoined } from "./machine";
import type { TicketCase } from "./ticket-case";
import { viewOf } from "./view";

const at = (day: string, clock = "16:00") => instantOn(day, clock);
const refused = (ticket: TicketCase, day: string, command: Parameters<typeof tryOn>[2], clock?: string) => {
  const decision = tryOn(ticket, day, command, clock);
  return decision.ok ? "allowed" : decision.refusal.refused;
};
const reply = { action: "reply", text: "水泵已经换好。" } as const;
const replied = (day = "2026-09-24") => after(signedOn("2026-09-22"), [day, reply]);

test("taking back ends after ten minutes, to the second", () => {
  const ticket = ticketOn("2026-09-21");
  expect(refused(ticket, "2026-09-21", { action: "take-back" }, "10:10")).toBe("allowed");
  expect(refused(ticket, "2026-09-21", { action: "take-back" }, "10:11")).toBe("action_not_allowed");
});

test.each([
  ["consultation", false, "2026-09-28"],
  ["help", false, "2026-09-28"],
  ["complaint", false, "2026-10-16"],
  ["report", false, "2026-10-16"],
  ["suggestion", false, "2026-10-16"],
  ["praise", false, "2026-10-16"],
  ["complaint", true, "2026-09-22"],
] as const)("%s, urgent %s, accepted on 22 September is due on %s", (kind, urgent, dueOn) => {
  const { limit } = viewOf(signedOn("2026-09-22", { kind, urgent }), at("2026-09-22"));
  expect(limit).toMatchObject({ dueOn, overdue: false });
});

test("yellow from 80 %, red from the day after the due date, never on it", () => {
  const ticket = signedOn("2026-09-21");
  const cardOn = (day: string, clock?: string) => viewOf(ticket, at(day, clock)).limit?.card;
  expect([cardOn("2026-10-12"), cardOn("2026-10-13", "08:59"), cardOn("2026-10-13", "09:00")]).toEqual([
    "none",
    "none",
    "yellow",
  ]);
  expect([cardOn("2026-10-15", "23:59"), cardOn("2026-10-16", "00:00")]).toEqual(["yellow", "red"]);
});

test("more than five working days late is made public by itself", () => {
  const ticket = signedOn("2026-09-21");
  const events = (day: string) => viewOf(ticket, at(day)).timeline.map(({ event }) => event);
  expect(events("2026-10-22")).not.toContain("circulated");
  expect(events("2026-10-23")).toContain("circulated");
});

test("urging is limited by the day", () => {
  const urge = { action: "urge" } as const;
  const twice = after(signedOn("2026-09-22"), ["2026-09-23", urge], ["2026-09-23", urge]);
  expect(refused(twice, "2026-09-23", urge)).toBe("action_not_allowed");
  expect(refused(twice, "2026-09-24", urge)).toBe("allowed");
  const once = after(signedOn("2026-09-22"), ["2026-09-23", urge]);
  const action = viewOf(once, at("2026-09-23")).allowedActions.find((one) => one.action === "urge");
  expect(action).toMatchObject({ left: 1, hint: "今日还可 1 次" });
});

test("one extension, asked before the due date has passed, no longer than the limit itself", () => {
  const ticket = signedOn("2026-09-21");
  const ask = { action: "ask-extension", days: 4, reason: "等配件" } as const;
  expect(refused(ticket, "2026-10-15", ask)).toBe("allowed");
  expect(refused(ticket, "2026-10-16", ask)).toBe("action_not_allowed");
  expect(refused(ticket, "2026-10-10", { ...ask, days: 14 })).toBe("invalid_request");
  const granted = after(
    ticket,
    ["2026-10-10", ask],
    ["2026-10-10", { action: "decide-extension", granted: true }],
  );
  expect(viewOf(granted, at("2026-10-10")).limit).toMatchObject({ days: 17, dueOn: "2026-10-21" });
  expect(refused(granted, "2026-10-12", ask)).toBe("action_not_allowed");
  const denied = after(
    ticket,
    ["2026-10-10", ask],
    ["2026-10-10", { action: "decide-extension", granted: false }],
  );
  expect(viewOf(denied, at("2026-10-10")).limit?.dueOn).toBe("2026-10-15");
  expect(refused(denied, "2026-10-12", ask)).toBe("action_not_allowed");
});

test("a send-back is told as a dispute, with both sides, until the centre rules", () => {
  const back = after(signedOn("2026-09-21"), [
    "2026-09-22",
    { action: "send-back", text: "不归我们", suggests: farming, suggestedSays: "归水务局" },
  ]);
  const view = viewOf(back, at("2026-09-24"));
  expect(view.standing.sentence).toBe("两个部门正在确认由谁办理，已 2 个工作日");
  expect(view.dispute?.says).toEqual([
    { department: "旗水务局", text: "不归我们" },
    { department: "旗农牧局", text: "归水务局" },
  ]);
  const ruled = after(back, ["2026-09-24", { action: "rule", main: farming, assist: [water] }]);
  const after_ = viewOf(ruled, at("2026-09-24"));
  expect(after_.dispute).toBeUndefined();
  expect(after_.departments.map(({ name, role }) => [name, role])).toEqual([
    ["旗农牧局", "main"],
    ["旗水务局", "assist"],
  ]);
});

test("whose it is can be argued twenty times; then it is taken on", () => {
  const sendBack = { action: "send-back", text: "不归我们" } as const;
  const rule = { action: "rule", main: water } as const;
  let told = signedOn("2026-09-21");
  for (let time = 0; time < 20; time += 1) {
    expect(refused(told, "2026-09-22", sendBack)).toBe("allowed");
    told = after(told, ["2026-09-22", sendBack], ["2026-09-22", rule]);
  }
  expect(refused(told, "2026-09-23", sendBack)).toBe("action_not_allowed");
  expect(refused(told, "2026-09-23", { action: "sign" })).toBe("allowed");
});

test("silence is stated, and can still be broken", () => {
  const ticket = after(signedOn("2026-09-21"), ["2026-09-22", { action: "ask", text: "是谁家的井？" }]);
  const late = viewOf(ticket, at("2026-09-30"));
  expect(late.questions).toMatchObject([{ id: "q-1", dueOn: "2026-09-30", daysLeft: 0 }]);
  const silent = viewOf(ticket, at("2026-10-08"));
  expect(silent.questions).toMatchObject([{ silent: true }]);
  expect(silent.timeline.map(({ event }) => event)).toContain("stayed-silent");
  const answer = { action: "answer", questionId: "q-1", text: "嘎查集体打的" } as const;
  const answered = after(ticket, ["2026-10-08", answer]);
  expect(viewOf(answered, at("2026-10-09")).timeline.at(-1)).toMatchObject({
    event: "answered",
    delayed: true,
  });
  expect(refused(answered, "2026-10-09", answer)).toBe("action_not_allowed");
  expect(refused(ticket, "2026-09-23", { ...answer, questionId: "q-9" })).toBe("invalid_request");
});

test("withdrawing is possible before the reply, not after", () => {
  expect(refused(signedOn("2026-09-22"), "2026-09-23", { action: "withdraw" })).toBe("allowed");
  expect(refused(replied(), "2026-09-25", { action: "withdraw" })).toBe("action_not_allowed");
});

test("not solved: inside the window, by who has not said the contrary; handled anew with a limit of its own", () => {
  const not = { action: "not-solved", reason: "水还是不出来" } as const;
  expect(refused(replied(), "2026-10-08", not)).toBe("allowed");
  expect(refused(replied(), "2026-10-09", not)).toBe("action_not_allowed");
  const confirmed = after(replied(), ["2026-09-24", { action: "confirm-solved" }]);
  expect(refused(confirmed, "2026-09-24", not)).toBe("action_not_allowed");
  const again = after(replied(), ["2026-09-28", not]);
  expect(again).toMatchObject({ status: "reopened", reopenings: 1 });
  expect(viewOf(again, at("2026-09-28")).limit).toMatchObject({ usedDays: 0, days: 13 });
});

test("three re-handlings make it a matter of the next level", () => {
  const round = (ticket: TicketCase, day: string) =>
    after(
      ticket,
      [day, { action: "not-solved", reason: "还是没有修好" }],
      [day, { action: "dispatch", main: water }],
      [day, { action: "sign" }],
      [day, reply],
    );
  const twice = round(round(replied(), "2026-09-25"), "2026-09-28");
  const escalated = (ticket: TicketCase) =>
    viewOf(ticket, at("2026-09-30")).timeline.some(({ event }) => event === "escalated");
  expect(escalated(twice)).toBe(false);
  expect(escalated(round(twice, "2026-09-29"))).toBe(true);
});

test("a call-back that reaches nobody changes nothing; one that hears “solved” closes", () => {
  const call = (result: "solved" | "not-solved" | "unreached") =>
    after(replied(), ["2026-09-25", { action: "call-back", result }]).status;
  expect([call("unreached"), call("solved"), call("not-solved")]).toEqual(["replied", "closed", "reopened"]);
});

test("the centre closes only what nobody contradicted in time", () => {
  expect(refused(replied(), "2026-10-08", { action: "close" })).toBe("action_not_allowed");
  expect(refused(replied(), "2026-10-09", { action: "close" })).toBe("allowed");
});

test("published with consent only, never a report or what is to be kept quiet", () => {
  const publish = { action: "publish", title: "水泵", question: "水泵坏了", answer: "换好了" } as const;
  const closed = (input: Parameters<typeof signedOn>[1]) =>
    after(signedOn("2026-09-22", input), ["2026-09-24", reply], ["2026-09-24", { action: "confirm-solved" }]);
  expect(refused(closed({}), "2026-09-25", publish)).toBe("allowed");
  expect(refused(closed({ mayPublish: false }), "2026-09-25", publish)).toBe("action_not_allowed");
  expect(refused(closed({ confidential: true }), "2026-09-25", publish)).toBe("action_not_allowed");
  expect(refused(closed({ kind: "report" }), "2026-09-25", publish)).toBe("action_not_allowed");
});

test("what joined another follows it to its end, and may still say not solved", () => {
  const child = ticketOn("2026-09-22", {}, { id: "tk-2", parentId: "tk-00000001" });
  const parent = after(replied(), ["2026-09-25", { action: "confirm-solved" }]);
  expect(closeJoined(child, replied(), at("2026-09-25"))).toBe(child);
  const closed = closeJoined(child, parent, at("2026-09-25"));
  expect(closed).toMatchObject({ status: "closed", reply: { text: "水泵已经换好。" } });
  expect(refused(closed, "2026-10-08", { action: "not-solved", reason: "我家的还没有水" })).toBe("allowed");
  const alone = closeJoined(
    child,
    after(signedOn("2026-09-22"), ["2026-09-23", { action: "withdraw" }]),
    at("2026-09-23"),
  );
  expect(alone.status).toBe("submitted");
  const no = after(ticketOn("2026-09-22"), [
    "2026-09-22",
    { action: "not-accept", door: "court", text: "请起诉" },
  ]);
  expect(closeJoined(child, no, at("2026-09-22"))).toMatchObject({
    status: "not-accepted",
    door: { door: "court" },
  });
});
