import type { PersonalData, PersonalDataKind } from "./personal-data";

/**
 * What a pattern finds. Its first group is what must stand before and stays; the rest of the match is found.
 * @param isMeant judges the found part
 */
export function spansOf(
  pattern: RegExp,
  text: string,
  kind: PersonalDataKind,
  isMeant: (found: string) => boolean = () => true,
): PersonalData[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const from = match.index + (match[1] ?? "").length;
    const to = match.index + match[0].length;
    return isMeant(text.slice(from, to)) ? [{ kind, from, to }] : [];
  });
}
