// Comments on a draft as they were handed in: every one is read, none is published by itself.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import type { PublicComment, SurveyAnswer } from "./survey";

type Removed = components["schemas"]["RedactionProposal"]["removed"];
type Redacted = { text: string; removed: Removed };

/** Characters of a comment, as in the contract. */
const longestComment = 1000;

/** A comment as it came to the organiser, before anything was done with it. */
export interface GivenComment extends Omit<PublicComment, "text"> {
  /** The person's own words; of a comment that the place published itself, those. */
  words: string;
  /** Without what tells who wrote it, to be read by staff before it is published. */
  proposal: string;
  removed: Removed;
  /** Without consent it stays private (个人信息保护法第二十五条). */
  standing: "waiting" | "published" | "private";
}

/**
 * The comments of one person, to be looked at by staff.
 * @param id of the answer, which tells nobody who gave it
 */
export function givenComments(
  { comments, mayPublish = false }: SurveyAnswer,
  { id, onDay, redact }: { id: string; onDay: Day; redact: (text: string) => Redacted },
): GivenComment[] {
  return comments.map(({ text: words, ...rest }, place) => {
    const { text, removed } = redact(words);
    return {
      id: `${id}-${place + 1}`,
      ...rest,
      onDay,
      words,
      // What stands for a name may be longer than the name.
      proposal: [...text].slice(0, longestComment).join(""),
      removed,
      standing: mayPublish ? "waiting" : "private",
    };
  });
}
