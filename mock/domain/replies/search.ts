// Finds what was answered before: by words, and where no reply holds every word, by what people describe in a sentence.
import type { components } from "@contract/schema";
import { fold, wordsOf } from "@contract/search/fold";
import { memo } from "../memo";
import { pairsOf } from "../similar";

type Reply = components["schemas"]["PublishedReply"];
type Summary = components["schemas"]["PublishedReplySummary"];

/** Where a word can stand, with what it counts there. */
const weights = { title: 100, question: 30, answer: 10, department: 10 } as const;
type Field = keyof typeof weights;
const fields = Object.keys(weights) as Field[];

const foldedOf = memo(
  ({ title, question, answer, department, place = "" }: Reply): Record<Field, string> => ({
    title: fold(title).text,
    question: fold(question + place).text,
    answer: fold(answer).text,
    department: fold(department.name).text,
  }),
);

const pairs = memo((reply: Reply) => ({
  title: pairsOf(reply.title),
  all: pairsOf(`${reply.title}${reply.question}${reply.answer}`),
}));

/** What a word counts in a reply; 0 where it stands nowhere. */
function scoreOf(word: string, reply: Reply): number {
  const folded = foldedOf(reply);
  return Math.max(0, ...fields.map((field) => (folded[field].includes(word) ? weights[field] : 0)));
}

/** A pair in the title tells more of what it is about than one in the text. */
const [inTitle, inText] = [3, 1];
/** The share of what a description could count at most, from which on a reply is near to it. */
const least = 0.25;
/** A short query of which one pair stands somewhere is near to everything. */
const leastPairs = 2;

/** The replies nearest to a description, nearest first, with equals in the order given; none where none is near. */
export function nearestReplies(replies: readonly Reply[], text: string, limit: number): Reply[] {
  const asked = pairsOf(text);
  const scored = replies.flatMap((reply) => {
    const { title, all } = pairs(reply);
    let [score, shared] = [0, 0];
    for (const pair of asked) {
      if (!all.has(pair)) continue;
      shared += 1;
      score += title.has(pair) ? inTitle : inText;
    }
    // A long story is held against the title of a reply, a short one against itself.
    const most = Math.min(asked.size, Math.max(title.size, leastPairs)) * inTitle;
    return shared >= leastPairs && score >= most * least
      ? [{ reply, score: score / Math.sqrt(all.size) }]
      : [];
  });
  return scored
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ reply }) => reply);
}

/** So many of the nearest are shown where no reply holds every word of a query. */
const nearShown = 10;

/** What a query finds, best first, of equals as they are given; all, as given, for a query without a word. */
export function searchReplies(replies: readonly Reply[], query: string): Reply[] {
  const words = [...new Set(wordsOf(query))];
  if (words.length === 0) return [...replies];
  const found = replies.flatMap((reply) => {
    const scores = words.map((word) => scoreOf(word, reply));
    return scores.every((score) => score > 0)
      ? [{ reply, score: scores.reduce((sum, score) => sum + score, 0) }]
      : [];
  });
  if (found.length === 0) return nearestReplies(replies, query, nearShown);
  return found.sort((one, other) => other.score - one.score).map(({ reply }) => reply);
}

/** A reply as a list shows it. */
export function summaryOf({
  id,
  source,
  kind,
  title,
  department,
  place,
  answeredOn,
  excerpt,
}: Reply): Summary {
  return {
    id,
    source,
    title,
    department,
    answeredOn,
    excerpt,
    ...(kind === undefined ? {} : { kind }),
    ...(place === undefined ? {} : { place }),
  };
}
