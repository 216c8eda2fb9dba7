// Any course of a disclosure request: time goes on, either side tries something, and what is legal is done.
import fc from "fast-check";
import { addDays, dayOf, kindOfDay } from "../../mock/domain/calendar";
import { lastDayOf } from "../../mock/domain/deadline";
import { replyLedger } from "../../mock/domain/disclosure/clocks";
import type { Command } from "../../mock/domain/disclosure/command";
import type { DisclosureCase, ReplyKind, Side } from "../../mock/domain/disclosure/disclosure-case";
import { agencyActions, allowedActions, decide } from "../../mock/domain/disclosure/machine";
import { replyRules } from "../../mock/domain/disclosure/reply-rules";
import { filedInput, filedOn } from "./disclosure-cases";

const hour = 3_600_000;
const replyKinds = Object.keys(replyRules) as ReplyKind[];

type Maker = (request: DisclosureCase, now: number, number: number) => Command;

/** A working day after the due date, as a stated later day must be. */
function laterDay(request: DisclosureCase, days: number): string {
  let day = addDays(lastDayOf(replyLedger(request)) || "2026-09-21", days);
  while (!kindOfDay(day).works) day = addDays(day, 1);
  return day;
}

function replyOf(number: number): Command {
  const kind = replyKinds[number % replyKinds.length] ?? "disclosed";
  const withheld = [{ part: "身份证号", reason: "个人隐私" }];
  const { needs } = replyRules[kind];
  return {
    action: "reply",
    kind,
    ...(needs === "reason" ? { reason: "涉及第三方的商业秘密" } : {}),
    ...(needs === "withheld" ? { withheld } : {}),
    ...(needs === "where" ? { text: "在“财政预决算”栏目" } : {}),
  };
}

const wanted = { description: "补正以后说清楚了的内容" };

/** A body for each action of each side. */
const makers: Record<Side, Partial<Record<string, Maker>>> = {
  applicant: {
    "take-back": () => ({ action: "take-back" }),
    confirm: () => ({ action: "confirm" }),
    correct: () => ({ action: "correct", wanted, goodReason: "当时住院" }),
    explain: () => ({ action: "explain", reason: "写论文要用" }),
    pay: () => ({ action: "pay", channel: "wechat" }),
    withdraw: () => ({ action: "withdraw" }),
    "ask-help": () => ({ action: "ask-help", because: "sight" }),
    acknowledge: () => ({ action: "acknowledge" }),
    rate: (_, __, number) => ({ action: "rate", level: (number % 5) + 1 }),
  },
  agency: {
    confirm: () => ({ action: "confirm" }),
    "request-correction": () => ({ action: "request-correction", items: ["请写明年份"], days: 15 }),
    consult: (_, __, number) => ({
      action: "consult",
      kind: number % 2 ? "third-party" : "co-agency",
      name: "旗林草局",
    }),
    "record-answer": ({ consultations }, __, number) => ({
      action: "record-answer",
      consultationId: `c-${(number % consultations.length) + 1}`,
      answer: number % 3 ? "agrees" : "refuses",
    }),
    extend: (_, __, number) => ({
      action: "extend",
      days: (number % 20) + 1,
      reason: "材料多",
      approvedBy: "主任",
    }),
    charge: (_, __, number) => ({
      action: "charge",
      basis: number % 2 ? "item" : "page",
      count: number * 9 + 1,
    }),
    "ask-reasons": () => ({ action: "ask-reasons", text: "这个月您申请了 60 件" }),
    postpone: (request, _, number) => ({
      action: "postpone",
      until: laterDay(request, (number % 40) + 1),
      reason: "件数多",
    }),
    "deem-abandoned": () => ({ action: "deem-abandoned" }),
    archive: () => ({ action: "archive" }),
    "answer-help": () => ({ action: "answer-help", text: "工作人员会打电话给您" }),
    reply: (_, __, number) => replyOf(number),
  },
};

/** What is open to either side; what ends a case stands last, and is tried less. */
function openTries(request: DisclosureCase, now: number, patient: boolean): [Side, Maker][] {
  const names = (side: Side) =>
    side === "agency"
      ? agencyActions(request, now)
      : allowedActions(request, now).map(({ action }): string => action);
  const ends = ["withdraw", "take-back", "reply", "acknowledge"];
  return (["applicant", "agency"] as const).flatMap((side) =>
    names(side).flatMap((name): [Side, Maker][] => {
      const make = makers[side][name];
      return make && !(patient && ends.includes(name)) ? [[side, make]] : [];
    }),
  );
}

/** What was tried when, and the case after each legal step; the last instant is that of the last try. */
export interface Course {
  states: { request: DisclosureCase; now: number }[];
  now: number;
}

const attempt = fc.record({
  which: fc.nat(1000),
  number: fc.nat(1000),
  patient: fc.nat(4).map((number) => number > 0),
  hours: fc.oneof({ weight: 5, arbitrary: fc.nat(48) }, { weight: 1, arbitrary: fc.nat(24 * 40) }),
});

const applicantKinds = ["enterprise", "research", "welfare", "legal-service", "other"] as const;

/** Any course from filing on; most are confirmed soon, so that they go far. */
export const anyCourse: fc.Arbitrary<Course> = fc
  .record({
    start: fc.nat(400).map((days) => addDays("2025-11-01", days)),
    who: fc.nat(applicantKinds.length),
    confirmed: fc.nat(9).map((number) => number > 0),
    attempts: fc.array(attempt, { maxLength: 40 }),
  })
  .map(({ start, who, confirmed, attempts }) => {
    const organisationKind = applicantKinds[who];
    const applicant = organisationKind
      ? {
          kind: "organisation" as const,
          organisationKind,
          name: "示例公司",
          creditCode: "11152923011555000A",
          representative: "李四",
        }
      : filedInput.applicant;
    let request = filedOn(start, { ...filedInput, applicant });
    let now = request.submittedAt;
    const states = [{ request, now }];
    const take = (side: Side, make: Maker, number: number) => {
      const decision = decide(request, make(request, now, number), { role: side, now });
      if (!decision.ok) return;
      request = decision.request;
      states.push({ request, now });
    };
    if (confirmed) {
      take("agency", () => ({ action: "confirm" }), 0);
      take("applicant", () => ({ action: "confirm" }), 0);
    }
    for (const { which, number, hours, patient } of attempts) {
      now += hours * hour;
      const tries = openTries(request, now, patient);
      const chosen = tries[which % tries.length];
      if (chosen) take(...chosen, number);
    }
    return { states, now };
  });

/** The day of the last try. */
export const lastDay = ({ now }: Course) => dayOf(now);
