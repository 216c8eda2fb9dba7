// What stands in a draft as the contract wants it.
import type { components } from "@contract/schema";
import type { RatedRef, RatingDesk } from "../queries";
import type { RateDraft } from "./drafts";
import { chosenOf, tagSetOf } from "./tags";

type Input = components["schemas"]["RatingInput"];

/** The body of the rating without its files; undefined while no level is chosen. */
export function ratingBody(
  subject: RatedRef,
  { level, tags, text, anonymous }: RateDraft,
  desk: Pick<RatingDesk, "tags">,
): Input | undefined {
  if (level === undefined) return undefined;
  const chosen = chosenOf(tagSetOf(desk, subject.kind, level), tags);
  const said = text.trim();
  return {
    subject,
    level,
    anonymous,
    ...(chosen.length > 0 ? { tags: chosen, tagsVersion: desk.tags.version } : {}),
    ...(said === "" ? {} : { text: said }),
  };
}
