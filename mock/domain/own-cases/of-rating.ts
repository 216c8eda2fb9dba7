import { called } from "../ratings/actors";
import { waitsForRater } from "../ratings/machine";
import type { RatingCase, RatingStatus } from "../ratings/rating-case";
import { summaryOf } from "../ratings/view";
import { type Ended, type OwnCase, ownCaseOf } from "./own-case";

const names: Record<RatingStatus, readonly [string, Ended]> = {
  recorded: ["已收到", "done"],
  received: ["等核实", "running"],
  verified: ["已核实", "running"],
  rectifying: ["整改中", "running"],
  rectified: ["已整改", "running"],
  explained: ["已说明", "running"],
  appealed: ["复核中", "running"],
  contested: ["复核中", "running"],
  reviewed: ["申诉成立", "ended"],
  closed: ["了结", "done"],
  "taken-back": ["已撤回", "ended"],
};

/** A rating among the cases of its owner, at an instant (epoch milliseconds). */
export function ofRating(rating: RatingCase, now: number): OwnCase {
  const { id, number, subject, standing, submittedAt, asOf, open } = summaryOf(rating, now);
  return ownCaseOf({
    kind: "rating",
    id,
    number,
    title: subject.title,
    place: called(rating),
    standing,
    submittedAt,
    asOf,
    open,
    named: names[rating.status],
    waits: waitsForRater(rating, now),
    dueOn: standing.actor.role === "applicant" ? standing.dueOn : undefined,
  });
}
