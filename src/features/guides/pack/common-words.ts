import type { components } from "@contract/schema";

/** Words shown, and characters that one may have. */
const most = 8;
const longest = 8;

/** What people say for the matters they look up most, one word a matter. */
export function commonWords({ guides }: components["schemas"]["GuidePack"]): string[] {
  const words = new Set<string>();
  for (const keywords of guides.keywords) {
    const word = keywords.split("、").find((one) => one.length > 1 && one.length <= longest);
    if (word) words.add(word);
    if (words.size === most) break;
  }
  return [...words];
}
