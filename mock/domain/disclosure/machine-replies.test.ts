// Questions to others, reasons for volume, replies, the end.
import {
  type Attempt,
  answerTo,
  closed,
  led,
  receivedOn,
  type Step,
  wrong,
} from "../../../tests/support/disclosure-cases";
import type { Command } from "./command";

const wanted = { description: "2025年补奖资金的汇总表" };
const correction: Command = { action: "request-correction", items: ["写明年份"], days: 15 };
const consult: Command = { action: "consult", kind: "third-party", name: "王小明" };
const correct: Command = { action: "correct", wanted };
const reply: Command = { action: "reply", kind: "does-not-exist" };
const received = receivedOn("2026-09-21");
const from = (...steps: Step[]) => led(received, ...steps);
const asked = from(["agency", "2026-09-22", correction]);
const questioned = from(["agency", "2026-09-22", { action: "ask-reasons", text: "本月已有 60 件" }]);
const explained = led(questioned, ["applicant", "2026-09-23", { action: "explain", reason: "写论文要用" }]);
const consulting = from(["agency", "2026-09-22", consult]);
const replied = from(["agency", "2026-10-26", reply]);
const until = (day: string): Command => ({ action: "postpone", until: day, reason: "件数多" });
const answer: Command = { action: "record-answer", consultationId: "c-1", answer: "agrees" };

test.each<Attempt>([
  ["an answer within fifteen working days [32]", consulting, "agency", "2026-10-20", answer, "received"],
  ["a silence stands", consulting, "agency", "2026-10-21", answer, closed],
  [
    "no answer of one who was not asked",
    consulting,
    "agency",
    "2026-09-23",
    { ...answer, consultationId: "c-9" },
    wrong("#/consultationId", "not_open"),
  ],
  [
    "disclosing waits for the answer",
    consulting,
    "agency",
    "2026-09-23",
    { action: "reply", kind: "disclosed" },
    wrong("#/kind", "consultation_open"),
  ],
  ["what needs no answer does not wait", consulting, "agency", "2026-09-23", reply, "replied"],
  [
    "silence lets the agency decide",
    consulting,
    "agency",
    "2026-10-21",
    { action: "reply", kind: "disclosed" },
    "replied",
  ],
  [
    "unclear only after a correction",
    received,
    "agency",
    "2026-09-22",
    { action: "reply", kind: "unclear-after-correction" },
    wrong("#/kind", "only_after_correction"),
  ],
  [
    "unclear after one",
    led(asked, ["applicant", "2026-09-23", correct]),
    "agency",
    "2026-09-24",
    { action: "reply", kind: "unclear-after-correction" },
    "replied",
  ],
  [
    "withholding needs a reason",
    received,
    "agency",
    "2026-09-22",
    { action: "reply", kind: "state-secret" },
    wrong("#/reason", "required"),
  ],
  [
    "published already: the applicant is told where [36(1)]",
    received,
    "agency",
    "2026-09-22",
    { action: "reply", kind: "already-public", text: " " },
    wrong("#/text", "required"),
  ],
  [
    "in part needs what is withheld",
    received,
    "agency",
    "2026-09-22",
    { action: "reply", kind: "partly-disclosed" },
    wrong("#/withheld", "required"),
  ],
  [
    "unreasonable only after asking why [35]",
    received,
    "agency",
    "2026-09-22",
    { action: "reply", kind: "unreasonable-volume", reason: "太多" },
    wrong("#/kind", "only_after_reasons"),
  ],
  [
    "unreasonable while the reasons are awaited",
    questioned,
    "agency",
    "2026-09-23",
    { action: "reply", kind: "unreasonable-volume", reason: "太多" },
    wrong("#/kind", "only_after_reasons"),
  ],
  [
    "unreasonable after no reasons came",
    questioned,
    "agency",
    "2026-10-14",
    { action: "reply", kind: "unreasonable-volume", reason: "太多" },
    "replied",
  ],
  ["postponed after the reasons", explained, "agency", "2026-09-24", until("2026-12-01"), "received"],
  [
    "not to before the due date",
    explained,
    "agency",
    "2026-09-24",
    until("2026-10-26"),
    wrong("#/until", "not_later"),
  ],
  [
    "not to a day in years",
    explained,
    "agency",
    "2026-09-24",
    until("2029-12-03"),
    wrong("#/until", "too_late"),
  ],
  [
    "not to a Sunday",
    explained,
    "agency",
    "2026-09-24",
    until("2026-11-29"),
    wrong("#/until", "not_a_working_day"),
  ],
  ["not without reasons", questioned, "agency", "2026-09-24", until("2026-12-01"), closed],
  ["no second reply", replied, "agency", "2026-10-27", reply, closed],
  ["no withdrawal after the reply", replied, "applicant", "2026-10-27", { action: "withdraw" }, closed],
  [
    "archived when nothing can be contested any more",
    replied,
    "agency",
    "2027-04-27",
    { action: "archive" },
    "closed",
  ],
  ["not before", replied, "agency", "2027-04-26", { action: "archive" }, closed],
  ["read and closed", replied, "applicant", "2026-10-27", { action: "acknowledge" }, "closed"],
])("%s", (_name, before, side, at, command, expected) => {
  expect(answerTo(before, side, at, command)).toEqual(expected);
});
