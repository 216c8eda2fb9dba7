// Where a reply holds the words of a search, to be shown as such.
import type { components } from "@contract/schema";
import { fold } from "@contract/search/fold";
import { markAll, rangesOf } from "@contract/search/ranges";
import { excerptOf } from "../excerpt";

type Schemas = components["schemas"];
type Found = NonNullable<Schemas["PublishedReplySummary"]["found"]>;

const fields = ["title", "question", "answer"] as const satisfies Found["field"][];

/**
 * The field that holds most of the words, the first of two; undefined where none holds any, as in what is only near.
 * @param words folded
 */
export function foundIn(reply: Schemas["PublishedReply"], words: readonly string[]): Found | undefined {
  const inFields = fields.map((field) => {
    const folded = fold(reply[field]);
    return { field, folded, held: words.filter((word) => folded.text.includes(word)) };
  });
  const { field, folded, held } = inFields.reduce((best, one) =>
    one.held.length > best.held.length ? one : best,
  );
  if (held.length === 0) return undefined;
  const marked = new Set<number>();
  for (const word of held) markAll(folded.text, word, marked);
  const ranges = rangesOf(folded, marked);
  return field === "title" ? { field, ranges } : { field, ...excerptOf(reply[field], ranges) };
}
