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

/** By applicant, agency and month: what a charge by item counts together. */
const seriesOf = (row: DisclosureCase) =>
  [applicantOf(row), row.agency.code, dayOf(row.submittedAt).slice(0, 7)].join("|");

/** How many requests stand in each series. */
function countSeries(rows: readonly DisclosureCase[]): (row: DisclosureCase) => number {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(seriesOf(row), (counts.get(seriesOf(row)) ?? 0) + 1);
  return (row) => counts.get(seriesOf(row)) ?? 1;
}

/** GET /preview/cases */
export const listCases: Operation<"listCases"> = ({ query }, context) => {
  const all = requestRows(context).sort((one, other) => other.submittedAt - one.submittedAt);
  const page = pageOf(all, query, JSON.stringify(["cases"]));
  if (!page) return { refused: "cursor_invalid" };
  const countOf = countSeries(all);
  const items = page.items.map((row) => caseView(row, countOf(row), context.now));
  return { ...page, items, total: all.length };
};

/** POST /preview/cases/{caseId}/actions */
export const actOnCase: Operation<"actOnCase"> = ({ path, body }, context) => {
  const row = requestRow(path.caseId, context);
  if (!row) return { refused: "not_found" };
  const decision = decide(row, body, { role: "agency", now: context.now });
  if (!decision.ok) return decision.refusal;
  context.store.put("disclosureRequests", decision.request);
  const countOf = countSeries(requestRows(context));
  return caseView(decision.request, countOf(decision.request), context.now);
};
