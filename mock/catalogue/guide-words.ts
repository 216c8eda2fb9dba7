// guide_words.csv: what no exchange table says, and people look for. Pure: findings go into the notes.
import { lifeEvents } from "./code-sets";
import { given } from "./given";
import type { ImportedGuide } from "./imported-guide";
import type { Notes } from "./notes";
import { codedList, type Fields } from "./read-values";
import { splitNames } from "./split-text";

/** As many related guides as a page shows. */
const mostRelated = 6;
const longestWindow = 6;

/** What an item's id may be made of. */
export const guidShape = /^[A-Za-z0-9._-]{1,64}$/;

function window(words: Fields, notes: Notes): string {
  const number = words.get("window");
  if (number.length <= longestWindow) return number;
  notes.breach("window-invalid", `window=${number}`);
  return "";
}

function related(words: Fields, own: string, notes: Notes): string[] {
  const named = splitNames(words.get("related"));
  const ids = named.filter((id) => guidShape.test(id) && id !== own);
  for (const id of named) if (!ids.includes(id)) notes.breach("related-invalid", `related=${id}`);
  if (ids.length > mostRelated) notes.breach("related-too-many", `related=${ids.length}`);
  return ids.slice(0, mostRelated);
}

/** The words of one guide; `own` is its id, which it cannot be related to. */
export function guideWords(
  words: Fields,
  own: string,
  notes: Notes,
): Pick<ImportedGuide, "summary" | "keywords" | "events" | "window" | "relatedIds" | "intermediaries"> {
  return {
    ...given({ summary: words.get("summary"), window: window(words, notes) }),
    keywords: splitNames(words.get("keywords")),
    events: codedList(words, "events", lifeEvents, notes),
    relatedIds: related(words, own, notes),
    intermediaries: splitNames(words.get("intermediaries")),
  };
}
