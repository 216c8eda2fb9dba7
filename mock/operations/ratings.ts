import { blankErrors } from "../domain/disclosure/blank-errors";
import { decide, waitsForRater } from "../domain/ratings/machine";
import type { RatingCase } from "../domain/ratings/rating-case";
import { summaryOf } from "../domain/ratings/view";
import { isRefusal, type Refusal } from "../problems";
import { putRating } from "../put-rating";
import { ownRating, ownRatings } from "../rating-rows";
import { pageOf } from "./cursor";
import type { Context, Input, Operation } from "./operation";
import { keepFor, uploadErrors } from "./own-uploads";
import { ratingView } from "./rating-view";

/** Those that wait for their rater first, then the newest. */
function byUrgency(rows: readonly RatingCase[], now: number): RatingCase[] {
  const waiting = new Set(rows.filter((row) => waitsForRater(row, now)));
  return [...rows].sort(
    (one, other) =>
      Number(waiting.has(other)) - Number(waiting.has(one)) || other.submittedAt - one.submittedAt,
  );
}

/** GET /v1/ratings */
export const listRatings: Operation<"listRatings"> = ({ query }, context) => {
  const all = byUrgency(ownRatings(context), context.now);
  const page = pageOf(all, query, JSON.stringify(["ratings", context.caller?.persona.id]));
  if (!page) return { refused: "cursor_invalid" };
  return { ...page, items: page.items.map((row) => summaryOf(row, context.now)), total: all.length };
};

/** GET /v1/ratings/{ratingId} */
export const getRating: Operation<"getRating"> = ({ path }, context) => {
  const row = ownRating(path.ratingId, context);
  return isRefusal(row) ? row : ratingView(row, context);
};

/** What is wrong with the files that a rating, or what is added to it, names. */
export function ratingUploadErrors(
  ids: readonly string[] = [],
  context: Context,
  before: readonly string[] = [],
): NonNullable<Refusal["errors"]> {
  return uploadErrors(ids, (index) => `#/uploadIds/${index}`, context, before).map((error) => ({
    ...error,
    detail: error.code === "duplicate" ? "这个文件已经传过了" : "没有找到这个文件，请再传一次",
  }));
}

type Action = Input<"actOnRating">["body"];

const filesOf = (action: Action): readonly string[] =>
  action.action === "follow-up" ? (action.uploadIds ?? []) : [];

/** Texts that are blanks, and files that are not the caller's own. */
function actionErrors(action: Action, { attachments }: RatingCase, context: Context) {
  const texts = blankErrors([
    ...(action.action === "follow-up" || action.action === "re-rate"
      ? [["#/text", action.text, 1] as const]
      : []),
    ...(action.action === "not-satisfied" ? [["#/reason", action.reason, 4] as const] : []),
  ]).map((error) => ({ ...error, detail: "请写几个字" }));
  return [...texts, ...ratingUploadErrors(filesOf(action), context, attachments)];
}

/** POST /v1/ratings/{ratingId}/actions */
export const actOnRating: Operation<"actOnRating"> = ({ path, header, body }, context) => {
  const row = ownRating(path.ratingId, context);
  if (isRefusal(row)) return row;
  if (header["If-Match"] !== `"${row.version}"`) return { refused: "version_conflict" };
  const errors = actionErrors(body, row, context);
  if (errors.length > 0) return { refused: "invalid_request", errors };
  const decision = decide(row, body, { role: "rater", now: context.now });
  if (!decision.ok) return decision.refusal;
  putRating(decision.rating, context);
  keepFor(row.id, filesOf(body), context);
  return ratingView(decision.rating, context);
};
