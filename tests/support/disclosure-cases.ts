// Disclosure requests for tests of the domain: filed and led on by commands at clock times.
import { instantOn } from "../../mock/domain/calendar";
import type { Command } from "../../mock/domain/disclosure/command";
import type { DisclosureCase, FiledInput, Side } from "../../mock/domain/disclosure/disclosure-case";
import { fileRequest } from "../../mock/domain/disclosure/file-request";
import { decide } from "../../mock/domain/disclosure/machine";

export const filedInput: FiledInput = {
  regionCode: "152923",
  agencyCode: "11152923011555000A",
  applicant: {
    kind: "citizen",
    name: "张三丰",
    document: { kind: "id-card", number: "11010519491231002X" },
  },
  contact: { phone: "13800001234" },
  wanted: { title: "2025年草原生态补奖资金发放汇总表", description: "分苏木镇的发放汇总表" },
  form: "electronic",
  delivery: "online",
  agreesToNotices: true,
};

/** A request filed on a day at nine in the morning. */
export function filedOn(day: string, input: FiledInput = filedInput): DisclosureCase {
  return fileRequest(input, {
    id: "dr-00000001",
    number: "YSQ-152923-2026-00037",
    queryCode: "483920",
    hash: "0".repeat(64),
    ownerId: "p-1",
    agency: { code: input.agencyCode, name: "额济纳旗财政局" },
    now: instantOn(day, "09:00"),
  });
}

/** A step of a case: who, on which day (at ten), what. */
export type Step = [side: Side, day: string, command: Command];

/** Takes steps that are all allowed; a refusal is an error of the test. */
export function led(request: DisclosureCase, ...steps: readonly Step[]): DisclosureCase {
  return steps.reduce((now, [role, day, command]) => {
    const decision = decide(now, command, { role, now: instantOn(day, "10:00") });
    if (decision.ok) return decision.request;
    throw new Error(`${command.action} on ${day}: ${JSON.stringify(decision.refusal)}`);
  }, request);
}

/** A request that both sides confirmed on a day. */
export const receivedOn = (day: string) =>
  led(filedOn(day), ["agency", day, { action: "confirm" }], ["applicant", day, { action: "confirm" }]);

/** What comes of trying a command: the status, or the refusal. `at` is a day, with a clock time or at ten. */
export function answerTo(request: DisclosureCase, role: Side, at: string, command: Command) {
  const [day = "", clock = "10:00"] = at.split(" ");
  const decision = decide(request, command, { role, now: instantOn(day, clock) });
  return decision.ok ? decision.request.status : decision.refusal;
}

/** Refusals as tests expect them. */
export const closed = { refused: "action_not_allowed" };
export const wrong = (pointer: string, code: string) => ({
  refused: "invalid_request",
  errors: [{ pointer, code }],
});

/** A name, the course before, then who tries what when, and what comes of it. */
export type Attempt = [
  name: string,
  before: DisclosureCase,
  side: Side,
  at: string,
  command: Command,
  answer: unknown,
];
