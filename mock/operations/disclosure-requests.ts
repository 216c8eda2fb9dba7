import { ownRequest, ownRequests } from "../disclosure-rows";
import { blankErrors } from "../domain/disclosure/blank-errors";
import type { DisclosureCase } from "../domain/disclosure/disclosure-case";
import { wantedTexts } from "../domain/disclosure/input-errors";
import { decide } from "../domain/disclosure/machine";
import { summaryOf } from "../domain/disclosure/view";
import { isOpenCase, waitsForApplicant } from "../domain/disclosure/waiting";
import { isRefusal } from "../problems";
import { addRatingOfCase } from "../put-rating";
import { isForAnother } from "../rated-cases";
import { pageOf } from "./cursor";
import { requestView } from "./disclosure-view";
import type { Context, Input, Operation } from "./operation";
import { attachmentErrors, idsOf, keepFor } from "./own-uploads";
import { putRequest } from "./put-request";

/** Those that wait for their applicant first, then the newest. */
function byUrgency(rows: readonly DisclosureCase[], now: number): DisclosureCase[] {
  const waiting = new Set(rows.filter((row) => waitsForApplicant(row, now)));
  return [...rows].sort(
    (one, other) =>
      Number(waiting.has(other)) - Number(waiting.has(one)) || other.submittedAt - one.submittedAt,
  );
}

/** GET /v1/disclosure-requests */
export const listDisclosureRequests: Operation<"listDisclosureRequests"> = ({ query }, context) => {
  const { open } = query;
  const own = ownRequests(context).filter((row) => open === undefined || isOpenCase(row) === open);
  const all = byUrgency(own, context.now);
  const page = pageOf(all, query, JSON.stringify(["disclosure-requests", context.caller?.persona.id, open]));
  if (!page) return { refused: "cursor_invalid" };
  return { ...page, items: page.items.map((row) => summaryOf(row, context.now)), total: all.length };
};

/** GET /v1/disclosure-requests/{requestId} */
export const getDisclosureRequest: Operation<"getDisclosureRequest"> = ({ path }, context) => {
  const row = ownRequest(path.requestId, context);
  return isRefusal(row) ? row : requestView(row, context);
};

type Action = Input<"actOnDisclosureRequest">["body"];

function actionErrors(action: Action, { input }: DisclosureCase, context: Context) {
  if (action.action === "explain") return blankErrors([["#/reason", action.reason, 6]]);
  if (action.action !== "correct") return [];
  const blank = blankErrors([...wantedTexts(action.wanted), ["#/goodReason", action.goodReason, 4]]);
  return [...blank, ...attachmentErrors(action.attachments, context, input.attachments)];
}

/** POST /v1/disclosure-requests/{requestId}/actions */
export const actOnDisclosureRequest: Operation<"actOnDisclosureRequest"> = (
  { path, header, body },
  context,
) => {
  const row = ownRequest(path.requestId, context);
  if (isRefusal(row)) return row;
  if (header["If-Match"] !== `"${row.version}"`) return { refused: "version_conflict" };
  const errors = actionErrors(body, row, context);
  if (errors.length > 0) return { refused: "invalid_request", errors };
  // An agent never rates for the person served.
  if (body.action === "rate" && isForAnother(row, context)) return { refused: "action_not_allowed" };
  const decision = decide(row, body, { role: "applicant", now: context.now });
  if (!decision.ok) return decision.refusal;
  if (body.action === "correct") keepFor(row.id, idsOf(body.attachments), context);
  putRequest(decision.request, context);
  if (body.action === "rate") addRatingOfCase(decision.request, body, context);
  return requestView(decision.request, context);
};
