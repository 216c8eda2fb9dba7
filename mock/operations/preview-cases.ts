// The agencies' side of the cases, for staff and tests. Exists only on the mock.
import type { components } from "@contract/schema";
import { requestRow, requestRows } from "../disclosure-rows";
import { dayOf } from "../domain/calendar";
import type { DisclosureCase } from "../domain/disclosure/disclosure-case";
import { agencyActions, decide } from "../domain/disclosure/machine";
import { pageOf } from "./cursor";
import type { Operation } from "./operation";

function caseView(
  row: DisclosureCase,
  itemsThisMonth: number,
  now: number,
): components["schemas"]["CaseView"] {
  return {
    id: row.id,
    number: row.number,
    kind: "disclosure-request",
    persona: row.ownerId,
    status: row.status,
    agencyActions: agencyActions(row, now),
    itemsThisMonth,
  };
}

const applicantOf = ({ input: { applicant } }: DisclosureCase) =>
  applicant.kind === "citizen" ? applicant.document.number : applicant.creditCode;

const monthOf = ({ submittedAt }: DisclosureCase) => dayOf(submittedAt).slice(0, 7);

/**
 * What the applicant of a case has asked its agency for in its month: a charge by item counts them together. What was
 * taken back is as if never filed.
 */
function itemsThisMonth(row: DisclosureCase, all: readonly DisclosureCase[]): number {
  const [applicant, month] = [applicantOf(row), monthOf(row)];
  const same = all.filter(
    (other) =>
      other.status !== "taken-back" &&
      other.agency.code === row.agency.code &&
      applicantOf(other) === applicant &&
      monthOf(other) === month,
  );
  return Math.max(same.length, 1);
}

/** GET /preview/cases */
export const listCases: Operation<"listCases"> = ({ query }, context) => {
  const all = requestRows(context).sort((one, other) => other.submittedAt - one.submittedAt);
  const page = pageOf(all, query, JSON.stringify(["cases"]));
  if (!page) return { refused: "cursor_invalid" };
  const items = page.items.map((row) => caseView(row, itemsThisMonth(row, all), context.now));
  return { ...page, items, total: all.length };
};

/** POST /preview/cases/{caseId}/actions */
export const actOnCase: Operation<"actOnCase"> = ({ path, body }, context) => {
  const row = requestRow(path.caseId, context);
  if (!row) return { refused: "not_found" };
  const decision = decide(row, body, { role: "agency", now: context.now });
  if (!decision.ok) return decision.refusal;
  context.store.put("disclosureRequests", decision.request);
  const items = itemsThisMonth(decision.request, requestRows(context));
  return caseView(decision.request, items, context.now);
};
