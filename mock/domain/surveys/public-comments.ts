import type { Day } from "../calendar";
import { noteOf, type SurveyDesk, standingOf } from "./desk";
import type { GivenComment } from "./given-comments";
import type { PublicComment } from "./survey";

/** A comment as it stands in public; nothing where it does not. */
export function publishedOf(given: GivenComment, desk: SurveyDesk | undefined): PublicComment[] {
  const note = noteOf(desk, given.id);
  if (standingOf(given, note) !== "published") return [];
  const { words, proposal, removed: _removed, standing: _standing, ...rest } = given;
  const { text = given.standing === "published" ? words : proposal, onDay = given.onDay } =
    note?.published ?? {};
  return [{ ...rest, text, onDay, ...(note?.answer ? { answer: note.answer } : {}) }];
}

/** Comments that are public by today, newest first, each with its answer once that is out. */
export function publicBy(comments: readonly PublicComment[], today: Day): PublicComment[] {
  return comments
    .filter(({ onDay }) => onDay <= today)
    .sort((one, other) => (one.onDay < other.onDay ? 1 : one.onDay > other.onDay ? -1 : 0))
    .map(({ answer, ...comment }) => (answer && answer.onDay <= today ? { ...comment, answer } : comment));
}
