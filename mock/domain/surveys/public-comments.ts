import { addDays, type Day } from "../calendar";
import type { PublicComment, SurveyAnswer } from "./survey";

/** Gives a text back without what tells who wrote it. */
type Redact = (text: string) => string;

/** Characters of a comment, as in the contract. */
const longestComment = 1000;

/** Staff look at a comment before it is published: it stands there from the next day on. */
const publishedAfterDays = 1;

/**
 * The comments of one person as they may be published: only with consent, without the name, and redacted.
 * @param id of the answer, which tells nobody who gave it
 */
export function commentsToPublish(
  { comments, mayPublish = false }: SurveyAnswer,
  { id, onDay, redact }: { id: string; onDay: Day; redact: Redact },
): PublicComment[] {
  if (!mayPublish) return [];
  return comments.map(({ text, ...rest }, place) => ({
    id: `${id}-${place + 1}`,
    ...rest,
    onDay: addDays(onDay, publishedAfterDays),
    // What stands for a name may be longer than the name.
    text: [...redact(text)].slice(0, longestComment).join(""),
  }));
}

/** Comments that are public by today, newest first, each with its answer once that is out. */
export function publicBy(comments: readonly PublicComment[], today: Day): PublicComment[] {
  return comments
    .filter(({ onDay }) => onDay <= today)
    .sort((one, other) => (one.onDay < other.onDay ? 1 : one.onDay > other.onDay ? -1 : 0))
    .map(({ answer, ...comment }) => (answer && answer.onDay <= today ? { ...comment, answer } : comment));
}
