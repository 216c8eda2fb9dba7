// The department's and the bureau's side of ratings, and the codes on windows. Exists only on the mock.
import type { components } from "@contract/schema";
import { addDays, dayOf } from "../domain/calendar";
import { agencyActions, decide } from "../domain/ratings/machine";
import type { RatingCase } from "../domain/ratings/rating-case";
import { windowCode } from "../domain/ratings/window-code";
import { putRating } from "../put-rating";
import { ratingRow } from "../rating-rows";
import { windowsOf } from "../regions/hall-windows";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";

/** A rating as the back office sees it; of an anonymous one nobody is told whose it is. */
export function ratingCaseView(row: RatingCase, now: number): components["schemas"]["CaseView"] {
  return {
    id: row.id,
    number: row.number,
    kind: "rating",
    persona: row.opinion.anonymous ? "" : row.ownerId,
    status: row.status,
    agencyActions: agencyActions(row, now),
  };
}

/** POST /preview/ratings/{ratingId}/actions */
export const actOnRatingAsAgency: Operation<"actOnRatingAsAgency"> = ({ path, body }, context) => {
  const { now } = context;
  const row = ratingRow(path.ratingId, context);
  if (!row) return { refused: "not_found" };
  const decision = decide(row, body, { role: "agency", now });
  if (!decision.ok) return decision.refusal;
  putRating(decision.rating, context);
  return ratingCaseView(decision.rating, now);
};

/** GET /preview/window-codes: of today, and of yesterday to see what an expired one says. */
export const listWindowCodes: Operation<"listWindowCodes"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  const today = dayOf(context.now);
  const items = [today, addDays(today, -1)].flatMap((day) =>
    windowsOf(pack).map(({ hallId, hallName, number, name }) => ({
      code: windowCode({ hallId, number, day }, context.seed),
      day,
      hall: hallName,
      number,
      name,
    })),
  );
  return { items };
};
