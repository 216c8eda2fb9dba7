// Tells a story to the domain: what is seeded came about as anything else does, so it cannot be untrue.
import { dayOf, instantOn } from "../../domain/calendar";
import type { CaseAgency, DisclosureCase, FiledInput, Side } from "../../domain/disclosure/disclosure-case";
import { fileRequest } from "../../domain/disclosure/file-request";
import { decide } from "../../domain/disclosure/machine";
import { hashOf } from "../../domain/filing-hash";
import type { Step } from "./case-story";
import { workingDay } from "./working-days";

/** A filing that is still to get its number. */
export interface Filing {
  id: string;
  ownerId: string;
  input: FiledInput;
  agency: CaseAgency;
  /** Epoch milliseconds. */
  at: number;
  steps: readonly Step[];
}

/** Filings are made at half past nine, the steps of a day from ten on, five minutes apart. */
const filedAt = "09:30";
const stepsFrom = "10:00";
const apartMs = 5 * 60_000;

/** When a request was filed that is so many working days, or minutes, old. */
export function filedOn(ago: number | { minutes: number }, now: number): number {
  return typeof ago === "number"
    ? instantOn(workingDay(dayOf(now), -ago), filedAt)
    : now - ago.minutes * 60_000;
}

function take(request: DisclosureCase, step: Step, at: number): DisclosureCase {
  const start = dayOf(request.submittedAt);
  const command =
    typeof step.command === "function" ? step.command((days) => workingDay(start, days)) : step.command;
  const decision = decide(request, command, { role: step.by satisfies Side, now: at });
  if (!decision.ok) {
    throw new Error(`${request.id}: ${command.action} ${JSON.stringify(decision.refusal)}`);
  }
  return decision.request;
}

/**
 * The request as it stands after all its steps.
 * @throws where a step is not open by the machine, which the tests of the seeds rule out
 */
export function runStory({ input, steps, at, ...filing }: Filing, number: string): DisclosureCase {
  const filed = fileRequest(input, { ...filing, number, queryCode: "", hash: hashOf(input), now: at });
  const start = dayOf(at);
  return steps.reduce((request, step, index) => {
    const day = workingDay(start, step.after);
    return take(request, step, instantOn(day, stepsFrom) + index * apartMs);
  }, filed);
}
