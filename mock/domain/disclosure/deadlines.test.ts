import { filedOn, led, receivedOn, type Step } from "../../../tests/support/disclosure-cases";
import type { Command } from "./command";
import { deadlinesOf } from "./deadlines";
import type { DisclosureCase } from "./disclosure-case";

const received = receivedOn("2026-09-21");
const from = (...steps: Step[]) => led(received, ...steps);
const find = (request: DisclosureCase, kind: string, today: string) =>
  deadlinesOf(request, today).find((deadline) => deadline.kind === kind);
const due = (request: DisclosureCase, kind = "reply", today = "2026-10-12") =>
  find(request, kind, today)?.dueOn;

const third: Command = { action: "consult", kind: "third-party", name: "王小明" };
const other: Command = { action: "consult", kind: "co-agency", name: "旗林草局" };
const answer = (consultationId: string): Command => ({
  action: "record-answer",
  consultationId,
  answer: "agrees",
});
const extend: Command = { action: "extend", days: 20, reason: "材料多", approvedBy: "办公室主任" };
const correction: Command = { action: "request-correction", items: ["写明年份"], days: 15 };
const correct: Command = { action: "correct", wanted: { description: "2025年补奖资金" } };
const charge: Command = { action: "charge", basis: "page", count: 201 };
const pay: Command = { action: "pay", channel: "bank" };

test.each<[string, DisclosureCase, string]>([
  ["20 working days over 国庆", received, "2026-10-26"],
  [
    "a question answered after four",
    from(["agency", "2026-10-10", third], ["agency", "2026-10-15", answer("c-1")]),
    "2026-10-30",
  ],
  ["a question that nobody has answered: all fifteen", from(["agency", "2026-09-22", third]), "2026-11-16"],
  ["a silence", from(["agency", "2026-09-22", third], ["agency", "2026-10-21", extend]), "2026-12-14"],
  [
    "two questions that overlap, once",
    from(
      ["agency", "2026-10-08", third],
      ["agency", "2026-10-10", other],
      ["agency", "2026-10-13", answer("c-1")],
      ["agency", "2026-10-15", answer("c-2")],
    ),
    "2026-11-03",
  ],
  ["twenty more", from(["agency", "2026-10-26", extend]), "2026-11-23"],
  [
    "anew after the correction",
    from(["agency", "2026-09-24", correction], ["applicant", "2026-10-09", correct]),
    "2026-11-05",
  ],
  [
    "anew after the payment",
    from(["agency", "2026-09-24", charge], ["applicant", "2026-09-28", pay]),
    "2026-10-30",
  ],
  [
    "an extension of before the correction, be it of the same day, is dropped",
    from(
      ["agency", "2026-09-24", extend],
      ["agency", "2026-09-24", correction],
      ["applicant", "2026-09-24", correct],
    ),
    "2026-10-29",
  ],
  [
    "an extension of after the correction, be it of the same day, is kept",
    from(
      ["agency", "2026-09-24", correction],
      ["applicant", "2026-09-24", correct],
      ["agency", "2026-09-24", extend],
    ),
    "2026-11-26",
  ],
  [
    "a payment drops the extension with the days before it",
    from(
      ["agency", "2026-09-22", extend],
      ["agency", "2026-09-24", charge],
      ["applicant", "2026-09-28", pay],
    ),
    "2026-10-30",
  ],
])("the reply is due after %s", (_name, request, day) => {
  expect(due(request)).toBe(day);
});

test.each<[string, string, DisclosureCase, string]>([
  ["asking for a correction: 7 working days", "correction-notice", received, "2026-10-08"],
  [
    "correcting: as many as the notice gives",
    "correct",
    from(["agency", "2026-09-24", correction]),
    "2026-10-22",
  ],
  ["paying: 20 working days", "pay", from(["agency", "2026-09-24", charge]), "2026-10-29"],
  [
    "answering a question: 15 working days",
    "consultation",
    from(["agency", "2026-09-22", third]),
    "2026-10-20",
  ],
  [
    "explaining: 10 working days",
    "explain",
    from(["agency", "2026-09-22", { action: "ask-reasons", text: "本月已有 60 件" }]),
    "2026-10-13",
  ],
])("%s", (_name, kind, request, day) => {
  expect(due(request, kind, "2026-09-25")).toBe(day);
});

test("the clock stands still while a correction or a payment is owed: no reply is due", () => {
  expect(due(from(["agency", "2026-09-24", correction]))).toBeUndefined();
  expect(due(from(["agency", "2026-09-24", charge]))).toBeUndefined();
  expect(deadlinesOf(filedOn("2026-09-21"), "2026-09-25")).toEqual([]);
});

test("the agency wears cards: yellow on the day, red from the next; a late reply stays red", () => {
  const cards = ["2026-10-25", "2026-10-26", "2026-10-27"].map((today) => {
    const reply = find(received, "reply", today);
    return [reply?.card, reply?.overdue];
  });
  expect(cards).toEqual([
    ["none", false],
    ["yellow", false],
    ["red", true],
  ]);
  const none: Command = { action: "reply", kind: "does-not-exist" };
  expect(find(from(["agency", "2026-10-27", none]), "reply", "2026-12-01")).toMatchObject({
    met: true,
    card: "red",
    overdue: true,
  });
  expect(find(from(["agency", "2026-10-26", none]), "reply", "2026-12-01")).toMatchObject({
    met: true,
    card: "none",
    overdue: false,
  });
});

test("the ledger is summed up, and each rule has its article", () => {
  const request = from(["agency", "2026-10-10", third], ["agency", "2026-10-15", answer("c-1")]);
  const reply = find(request, "reply", "2026-10-16");
  expect(reply?.sums).toEqual({
    counted: 20,
    skipped: [
      { name: "中秋", days: 3 },
      { name: "国庆", days: 7 },
      { name: "周末", days: 5 },
      { name: "征求意见", days: 4 },
    ],
  });
  expect(reply?.rules?.map(({ question, article }) => [question, article])).toEqual([
    ["从哪天数起", "政府信息公开条例第三十一条"],
    ["数多少天", "政府信息公开条例第三十三条第二款"],
    ["哪些天停", "政府信息公开条例第三十三条第三款"],
    ["哪天休，哪天班", "国务院办公厅通知"],
  ]);
});

test("a date that reaches into a year without a notice is provisional, and says so", () => {
  const reply = find(receivedOn("2026-12-14"), "reply", "2026-12-20");
  expect([reply?.dueOn, reply?.provisional]).toEqual(["2027-01-11", true]);
  expect(reply?.rules?.map(({ question }) => question)).toContain("为什么是暂定");
});

test("every rule that moved the date is told", () => {
  const request = from(
    ["agency", "2026-09-22", correction],
    ["applicant", "2026-09-24", correct],
    ["agency", "2026-09-28", charge],
    ["applicant", "2026-09-30", pay],
    ["agency", "2026-10-08", extend],
    ["agency", "2026-10-08", { action: "ask-reasons", text: "本月已有 60 件" }],
    ["applicant", "2026-10-09", { action: "explain", reason: "写论文要用" }],
  );
  const questions = find(request, "reply", "2026-10-12")?.rules?.map(({ question }) => question);
  expect(questions).toEqual(
    expect.arrayContaining(["为什么重新数", "缴费以后怎么数", "数多少天", "延长多少天"]),
  );
  const sums = find(request, "reply", "2026-10-12")?.sums;
  expect(sums?.counted).toBe(40);
  expect(sums?.skipped).toContainEqual({ name: "重新数以前", days: 9 });
});

test("a stated later day is due on that day, and the rule says so", () => {
  const request = from(
    ["agency", "2026-09-22", { action: "ask-reasons", text: "本月已有 60 件" }],
    ["applicant", "2026-09-23", { action: "explain", reason: "写论文要用" }],
    ["agency", "2026-09-24", { action: "postpone", until: "2026-12-01", reason: "件数多" }],
  );
  const reply = find(request, "reply", "2026-10-12");
  expect(reply?.dueOn).toBe("2026-12-01");
  expect(reply?.rules).toContainEqual({
    question: "为什么到这天",
    rule: "机关告知推到2026年12月1日",
    article: "政府信息公开条例第三十五条",
  });
});

test("what can be contested has its dates: 60 days moved off a holiday, six months", () => {
  const replied = from(["agency", "2026-10-26", { action: "reply", kind: "does-not-exist" }]);
  expect(due(replied, "reconsideration", "2026-10-27")).toBe("2026-12-25");
  expect(due(replied, "lawsuit", "2026-10-27")).toBe("2027-04-26");
  expect(find(replied, "lawsuit", "2027-04-27")).toBeUndefined();
  const secret: Command = { action: "reply", kind: "state-secret", reason: "属于秘密级文件" };
  expect(find(from(["agency", "2026-10-26", secret]), "lawsuit", "2026-10-27")).toBeUndefined();
});
