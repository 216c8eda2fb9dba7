// The agencies' side of the cases, for staff and tests. Exists only on the mock.
import type { components } from "@contract/schema";
import { requestRow, requestRows } from "../disclosure-rows";
import { dayOf, instantOn } from "../domain/calendar";
import type { DisclosureCase } from "../domain/disclosure/disclosure-case";
import { agencyActions, decide } from "../domain/disclosure/machine";
import { ratingRows } from "../rating-rows";
import { ticketRows } from "../ticket-rows";
import { pageOf } from "./cursor";
import type { Operation } from "./operation";
import { ratingCaseView } from "./preview-ratings";
import { ticketCaseView } from "./preview-tickets";
import { putRequest } from "./put-request";

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

/** Items in one request: one, unless its agency counted more when it charged for them. */
const itemsIn = ({ charge }: DisclosureCase) => (charge?.basis === "item" ? (charge.items ?? 1) : 1);

/** Numbers follow each other within a year. */
const isEarlier = (one: DisclosureCase, other: DisclosureCase) =>
  one.submittedAt < other.submittedAt || (one.submittedAt === other.submittedAt && one.number < other.number);

/**
 * How many items the applicant of a case had asked its agency for in its month when it came, itself included: a charge
 * by item goes on from the ones before. What was taken back is as if never filed.
 */
function itemsThisMonth(row: DisclosureCase, all: readonly DisclosureCase[]): number {
  const applicant = applicantOf(row);
  const monthBegins = instantOn(`${dayOf(row.submittedAt).slice(0, 7)}-01`, "00:00");
  return all
    .filter(
      (other) =>
        other.submittedAt >= monthBegins &&
        isEarlier(other, row) &&
        other.status !== "taken-back" &&
        other.agency.code === row.agency.code &&
        applicantOf(other) === applicant,
    )
    .reduce((sum, other) => sum + itemsIn(other), itemsIn(row));
}

/** GET /preview/cases */
export const listCases: Operation<"listCases"> = ({ query }, context) => {
  const requests = requestRows(context);
  const all = [...requests, ...ticketRows(context), ...ratingRows(context)].sort(
    (one, other) => other.submittedAt - one.submittedAt,
  );
  const page = pageOf(all, query, JSON.stringify(["cases"]));
  if (!page) return { refused: "cursor_invalid" };
  const items = page.items.map((row) => {
    if ("agency" in row) return caseView(row, itemsThisMonth(row, requests), context.now);
    return "rated" in row ? ratingCaseView(row, context.now) : ticketCaseView(row, context.now);
  });
  return { ...page, items, total: all.length };
};

/** POST /preview/cases/{caseId}/actions */
export const actOnCase: Operation<"actOnCase"> = ({ path, body }, context) => {
  const row = requestRow(path.caseId, context);
  if (!row) return { refused: "not_found" };
  const decision = decide(row, body, { role: "agency", now: context.now });
  if (!decision.ok) return decision.refusal;
  putRequest(decision.request, context);
  const items = itemsThisMonth(decision.request, requestRows(context));
  return caseView(decision.request, items, context.now);
};
