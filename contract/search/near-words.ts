// Words to try when nothing was found.
import { cell } from "./columns";
import { someMatch } from "./corpus";
import { literally } from "./pattern";
import type { SearchIndex } from "./search-index";
import { addMeaning } from "./word-rows";

const most = 6;
/** Words that share less than this part of what the first one shares are left out: 证 alone says nothing. */
const worthTrying = 0.3;

/** The most everyday matter a phrase stands for; undefined for a department and for a word that means none here. */
function matterOf(index: SearchIndex, phrase: number): number | undefined {
  const { phrases, scores } = index;
  if (phrase < phrases.keywords) return phrases.rows[phrases.heads[phrase] as number];
  const synonym = phrase - phrases.keywords - phrases.departments;
  if (synonym < 0) return undefined;
  addMeaning(index, synonym, 1);
  return scores.take().rows[0];
}

/** The phrases that share characters with the pieces, those first that share the rarest. */
function sharing({ phrases, alphabet }: SearchIndex, pieces: readonly string[]): number[] {
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
  const least = worthTrying * Math.max(0, ...shared.values());
  return [...shared]
    .filter(([, weight]) => weight >= least)
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .map(([phrase]) => phrase);
}

/** What the most everyday matters are called, one of each theme. */
function everydayWords({ pack, size }: SearchIndex): string[] {
  const themes = new Set<number | undefined>();
  const words: string[] = [];
  for (let row = 0; row < size && words.length < most; row += 1) {
    const [theme] = cell(pack.guides.themes, row);
    if (themes.has(theme)) continue;
    themes.add(theme);
    words.push(cell(pack.guides.keywords, row).split("、")[0] || cell(pack.guides.names, row));
  }
  return words;
}

/** Words people use that share most characters with what was typed, one a matter; everyday ones where none does. */
export function nearWords(index: SearchIndex, pieces: readonly string[]): string[] {
  const matters = new Set<number>();
  const words: string[] = [];
  for (const phrase of sharing(index, pieces)) {
    if (words.length === most) break;
    const matter = matterOf(index, phrase);
    if (matter === undefined || matters.has(matter)) continue;
    matters.add(matter);
    words.push(cell(index.phrases.texts, phrase));
  }
  return words.length > 0 ? words : everydayWords(index);
}
