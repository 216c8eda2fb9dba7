import type { components } from "@contract/schema";
import { type Day, dayOf } from "../calendar";
import { lastDayOf } from "../deadline";
import { payLedger } from "./clocks";
import type { DisclosureCase, RequestStatus } from "./disclosure-case";

type Name = components["schemas"]["RequestActionName"];

const waitingIn: Partial<Record<RequestStatus, (request: DisclosureCase, today: Day) => Name[]>> = {
  "awaiting-confirmation": ({ confirmations }) => (confirmations.applicant === undefined ? ["confirm"] : []),
  received: ({ reasons }) => (reasons && reasons.explainedOn === undefined ? ["explain"] : []),
  "correction-requested": () => ["correct"],
  // Later it is the agency's to say that the request was given up [42].
  "fee-due": ({ charge }, today) => (charge && today <= lastDayOf(payLedger(charge)) ? ["pay"] : []),
};

/** What the case waits for its applicant to do, at an instant (epoch milliseconds). */
export const waitingActions = (request: DisclosureCase, now: number): Name[] =>
  waitingIn[request.status]?.(request, dayOf(now)) ?? [];

/** Whether the case waits for its applicant; cheap, for lists. */
export const waitsForApplicant = (request: DisclosureCase, now: number) =>
  waitingActions(request, now).length > 0;

const open: ReadonlySet<RequestStatus> = new Set([
  "awaiting-confirmation",
  "received",
  "correction-requested",
  "fee-due",
]);

/** Whether the agency still owes its reply, or the applicant a step before it; cheap, for lists. */
export const isOpenCase = ({ status }: Pick<DisclosureCase, "status">) => open.has(status);
