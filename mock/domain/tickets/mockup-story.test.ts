// The story of the mockup (the well pump), told by the machine to the day and the word.
import { after, farming, ticketOn, tryOn, water } from "../../../tests/support/tickets";
import { instantOn } from "../calendar";
import { defaultTicketRules } from "./ticket-rules";
import { summaryOf, viewOf } from "./view";

const question = "这口井是嘎查集体打的，还是自家打的？";
const filed = ticketOn(
  "2026-09-21",
  {},
  { now: instantOn("2026-09-21", "10:20"), rules: { ...defaultTicketRules, urgesPerDay: 1 } },
);
const handled = after(
  filed,
  ["2026-09-21", { action: "accept" }, "15:05"],
  ["2026-09-21", { action: "dispatch", main: water }, "15:05"],
  ["2026-09-22", { action: "sign" }],
  ["2026-09-24", { action: "start" }],
  ["2026-09-24", { action: "note", text: "电机烧坏，要换配件。" }],
  ["2026-09-30", { action: "urge" }, "08:52"],
  ["2026-09-30", { action: "note", text: "配件在路上。" }],
  ["2026-10-10", { action: "ask-extension", days: 4, reason: "等配件" }, "09:30"],
  ["2026-10-10", { action: "decide-extension", granted: true, text: "等配件" }, "11:00"],
);
const disputed = after(
  handled,
  [
    "2026-10-14",
    {
      action: "send-back",
      text: "这是灌溉井，维修归农牧局。",
      suggests: farming,
      suggestedSays: "牧户也吃这口井的水，归水务局。",
    },
    "10:05",
  ],
  ["2026-10-14", { action: "ask", text: question }, "16:30"],
);
const now = instantOn("2026-10-16", "09:41");
const view = viewOf(disputed, now);

test("13 working days over 中秋 and 国庆, and 4 more", () => {
  expect(viewOf(filed, instantOn("2026-09-21", "12:00")).limit).toBeUndefined();
  expect(viewOf(after(filed, ["2026-09-21", { action: "accept" }]), now).limit?.dueOn).toBe("2026-10-15");
  expect(view.limit).toEqual({
    days: 17,
    usedDays: 14,
    percent: 82,
    card: "yellow",
    overdue: false,
    dueOn: "2026-10-21",
  });
  const reply = view.deadlines.find(({ kind }) => kind === "reply");
  expect(reply?.sums).toEqual({
    counted: 17,
    skipped: [
      { name: "中秋", days: 3 },
      { name: "国庆", days: 7 },
      { name: "周末", days: 3 },
    ],
  });
});

test("the dispute is the standing, never plain “dispatched”", () => {
  expect(summaryOf(disputed, now).standing).toEqual({
    sentence: "两个部门正在确认由谁办理，已 2 个工作日",
    actor: { role: "centre", name: "12345" },
    yours: "回答旗水务局的问题，10月21日前",
    next: "12345 10月19日前定由谁主办；定下之前旗水务局接着办，期限照算",
    dueOn: "2026-10-21",
    overdue: false,
  });
  expect(view.dispute).toEqual({
    since: "2026-10-14T10:05:00+08:00",
    workingDays: 2,
    says: [
      { department: "旗水务局", text: "这是灌溉井，维修归农牧局。" },
      { department: "旗农牧局", text: "牧户也吃这口井的水，归水务局。" },
    ],
    rulesBy: "2026-10-19",
  });
});

test("a question waits three more working days", () => {
  expect(view.questions).toEqual([
    {
      id: "q-1",
      department: "旗水务局",
      text: question,
      askedAt: "2026-10-14T16:30:00+08:00",
      dueOn: "2026-10-21",
      daysLeft: 3,
    },
  ]);
});

test("what may be done: answer, which it waits for, urge once, supplement, withdraw", () => {
  expect(view.allowedActions).toEqual([
    { action: "answer", title: "回答部门的问题", waits: true },
    { action: "urge", title: "催办", left: 1, hint: "今日还可 1 次" },
    { action: "supplement", title: "补充", hint: "文字、照片" },
    { action: "withdraw", title: "撤回诉求" },
  ]);
  expect(
    tryOn(after(disputed, ["2026-10-16", { action: "urge" }]), "2026-10-16", { action: "urge" }).ok,
  ).toBe(false);
});

test("the trail, word for word", () => {
  expect(view.timeline.map(({ at, text }) => `${at.slice(5, 16).replace("T", " ")} ${text}`)).toEqual([
    "09-21 10:20 您提交了诉求：投诉",
    "09-21 15:05 12345 受理，13 个工作日内答复，次日算起",
    "09-21 15:05 12345 转旗水务局办理",
    "09-22 15:00 旗水务局签收",
    "09-24 15:00 旗水务局开始办理",
    "09-24 15:00 旗水务局说了办理情况",
    "09-30 08:52 您催办 1 次",
    "09-30 15:00 旗水务局说了办理情况",
    "10-10 09:30 旗水务局申请延长 4 个工作日",
    "10-10 11:00 12345 同意延长 4 个工作日，新期限 10月21日，不能再延",
    "10-14 10:05 旗水务局说不归它办，正在确认由谁办",
    "10-14 16:30 旗水务局问您一个问题",
    "10-16 09:00 黄牌：时限用了 80%",
  ]);
});
