import type { components } from "@contract/schema";
import type { DisclosureCase, RequestStatus } from "./disclosure-case";

type Name = components["schemas"]["RequestActionName"];

const waitingIn: Partial<Record<RequestStatus, (request: DisclosureCase) => Name[]>> = {
  "awaiting-confirmation": ({ confirmations }) => (confirmations.applicant === undefined ? ["confirm"] : []),
  received: ({ reasons }) => (reasons && reasons.explainedOn === undefined ? ["explain"] : []),
  "correction-requested": () => ["correct"],
  "fee-due": () => ["pay"],
};

/** What the case waits for its applicant to do. */
export const waitingActions = (request: DisclosureCase): Name[] => waitingIn[request.status]?.(request) ?? [];

/** Whether the case waits for its applicant; cheap, for sorting lists. */
export const waitsForApplicant = (request: DisclosureCase) => waitingActions(request).length > 0;

const open: ReadonlySet<RequestStatus> = new Set([
  "awaiting-confirmation",
  "received",
  "correction-requested",
  "fee-due",
]);

/** Whether the agency still owes its reply, or the applicant a step before it; cheap, for lists. */
export const isOpenCase = ({ status }: Pick<DisclosureCase, "status">) => open.has(status);
