import {
  type Attempt,
  answerTo,
  closed,
  filedOn,
  led,
  receivedOn,
  type Step,
  wrong,
} from "../../../tests/support/disclosure-cases";
import { instantOn } from "../calendar";
import type { Command } from "./command";
import { agencyActions, allowedActions } from "./machine";

const wanted = { description: "2025年补奖资金的汇总表" };
const correction: Command = { action: "request-correction", items: ["写明年份"], days: 15 };
const extend: Command = { action: "extend", days: 20, reason: "材料多", approvedBy: "办公室主任" };
const charge: Command = { action: "charge", basis: "item", count: 11 };
const consult: Command = { action: "consult", kind: "third-party", name: "王小明" };
const correct: Command = { action: "correct", wanted };
const reply: Command = { action: "reply", kind: "does-not-exist" };
const pay: Command = { action: "pay", channel: "wechat" };
const received = receivedOn("2026-09-21");
const from = (...steps: Step[]) => led(received, ...steps);
const asked = from(["agency", "2026-09-22", correction]);
const charged = from(["agency", "2026-09-22", charge]);
const replied = from(["agency", "2026-10-26", reply]);

test.each<Attempt>([
  [
    "taken back in ten minutes",
    filedOn("2026-09-18"),
    "applicant",
    "2026-09-18 09:10",
    { action: "take-back" },
    "taken-back",
  ],
  [
    "not after eleven",
    filedOn("2026-09-18"),
    "applicant",
    "2026-09-18 09:11",
    { action: "take-back" },
    closed,
  ],
  ["not by the agency", filedOn("2026-09-18"), "agency", "2026-09-18 09:01", { action: "take-back" }, closed],
  [
    "one confirmation is not receipt",
    filedOn("2026-09-18"),
    "applicant",
    "2026-09-18",
    { action: "confirm" },
    "awaiting-confirmation",
  ],
  [
    "nobody confirms twice",
    led(filedOn("2026-09-18"), ["agency", "2026-09-18", { action: "confirm" }]),
    "agency",
    "2026-09-18",
    { action: "confirm" },
    closed,
  ],
  ["no reply before receipt", filedOn("2026-09-18"), "agency", "2026-09-18", reply, closed],
  [
    "correction on the seventh working day [30]",
    received,
    "agency",
    "2026-10-08",
    correction,
    "correction-requested",
  ],
  ["not on the eighth", received, "agency", "2026-10-09", correction, closed],
  [
    "correction only once",
    led(asked, ["applicant", "2026-09-23", correct]),
    "agency",
    "2026-09-24",
    correction,
    closed,
  ],
  ["corrected on the last day", asked, "applicant", "2026-10-20", correct, "received"],
  [
    "late only with a good reason",
    asked,
    "applicant",
    "2026-10-21",
    correct,
    wrong("#/goodReason", "required"),
  ],
  [
    "late with a good reason",
    asked,
    "applicant",
    "2026-10-21",
    { ...correct, goodReason: "当时住院" },
    "received",
  ],
  ["not abandoned on the last day", asked, "agency", "2026-10-20", { action: "deem-abandoned" }, closed],
  ["abandoned the day after", asked, "agency", "2026-10-21", { action: "deem-abandoned" }, "abandoned"],
  ["extended on the due date [33]", received, "agency", "2026-10-26", extend, "received"],
  ["not after it", received, "agency", "2026-10-27", extend, closed],
  ["extended only once", from(["agency", "2026-09-22", extend]), "agency", "2026-09-23", extend, closed],
  [
    "nothing to charge for ten items",
    received,
    "agency",
    "2026-09-22",
    { ...charge, count: 10 },
    wrong("#/count", "nothing_to_charge"),
  ],
  ["charged inside the period", received, "agency", "2026-10-26", charge, "fee-due"],
  ["not after it", received, "agency", "2026-10-27", charge, closed],
  ["paid on the twentieth working day", charged, "applicant", "2026-10-27", pay, "received"],
  ["not after it", charged, "applicant", "2026-10-28", pay, closed],
  [
    "not abandoned on the last day of payment",
    charged,
    "agency",
    "2026-10-27",
    { action: "deem-abandoned" },
    closed,
  ],
  ["abandoned the day after", charged, "agency", "2026-10-28", { action: "deem-abandoned" }, "abandoned"],
])("%s", (_name, before, side, at, command, expected) => {
  expect(answerTo(before, side, at, command)).toEqual(expected);
});

test("both confirm in either order; the second day is the day of receipt [31]", () => {
  for (const [first, second] of [
    ["applicant", "agency"],
    ["agency", "applicant"],
  ] as const) {
    const request = led(
      filedOn("2026-09-18"),
      [first, "2026-09-18", { action: "confirm" }],
      [second, "2026-09-21", { action: "confirm" }],
    );
    expect([request.status, request.receivedOn]).toEqual(["received", "2026-09-21"]);
    expect(request.timeline.map(({ event }) => event)).toEqual(["submitted", "confirmed", "received"]);
  }
});

test("rated once, and still after it is closed", () => {
  const rated = led(replied, ["applicant", "2026-10-27", { action: "rate", level: 5 }]);
  expect(answerTo(rated, "applicant", "2026-10-28", { action: "rate", level: 1 })).toEqual(closed);
  const done = led(replied, ["applicant", "2026-10-27", { action: "acknowledge" }]);
  expect(answerTo(done, "applicant", "2026-10-28", { action: "rate", level: 1 })).toBe("closed");
});

test("the buttons say what the case waits for, and until when a filing can be taken back", () => {
  expect(allowedActions(filedOn("2026-09-18"), instantOn("2026-09-18", "09:05"))).toEqual([
    { action: "take-back", title: "撤销提交", until: "2026-09-18T09:10:00+08:00", secondsLeft: 300 },
    { action: "confirm", title: "确认是我提交的", waits: true },
    { action: "withdraw", title: "撤回申请" },
    { action: "ask-help", title: "请人帮忙" },
  ]);
  expect(agencyActions(filedOn("2026-09-18"), instantOn("2026-09-18", "09:05"))).toEqual(["confirm"]);
});

test("the case that is given stays as it was, and the version counts", () => {
  const before = structuredClone(received);
  const after = led(received, ["agency", "2026-09-22", consult]);
  expect(received).toEqual(before);
  expect(after.version).toBe(before.version + 1);
  expect(after.timeline.slice(0, -1)).toEqual(before.timeline);
});
