// Words to try when nothing was found.
import { someMatch } from "./corpus";
import { literally } from "./pattern";
import type { SearchIndex } from "./search-index";

const most = 6;

/** Words people use that share most characters with what was typed; the most everyday words where none does. */
export function nearWords(index: SearchIndex, pieces: readonly string[]): string[] {
  const { phrases, alphabet } = index;
  const shared = new Map<number, number>();
  for (const character of new Set(pieces.join("").split(""))) {
    const touched = new Set<number>();
    someMatch(phrases.corpus, literally(alphabet, character), (phrase) => {
      touched.add(phrase);
      return false;
    });
    const weight = 1 / (1 + touched.size);
    for (const phrase of touched) shared.set(phrase, (shared.get(phrase) ?? 0) + weight);
  }
  const near = [...shared].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  const words = near.map(([phrase]) => phrases.texts[phrase] as string);
  return [...new Set(words.length > 0 ? words : phrases.texts.slice(0, phrases.keywords))].slice(0, most);
}
