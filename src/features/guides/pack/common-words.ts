import type { components } from "@contract/schema";

/** Words shown, and characters that one may have. */
const most = 8;
const longest = 6;

/** Whether two words are about the same: 办身份证, 换身份证. */
function isLike(one: string, other: string): boolean {
  for (let at = 0; at + 1 < one.length; at += 1) if (other.includes(one.slice(at, at + 2))) return true;
  return false;
}

/** What people say for the matters they look up most: one word a matter, and each about something else. */
export function commonWords({ guides }: components["schemas"]["GuidePack"]): string[] {
  const words: string[] = [];
  for (const keywords of guides.keywords) {
    const word = keywords.split("、").find(({ length }) => length > 1 && length <= longest);
    if (word && !words.some((known) => isLike(known, word))) words.push(word);
    if (words.length === most) break;
  }
  return words;
}
