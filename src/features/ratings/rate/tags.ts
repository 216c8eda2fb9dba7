import type { Level, RatedRef, RatingDesk } from "../queries";

type TagSet = RatingDesk["tags"]["sets"][number];

/** Tags that the contract takes. */
export const mostTags = 6;

/** The tags of a level, as the region has them for this kind of thing; undefined where it has none. */
export function tagSetOf(
  desk: Pick<RatingDesk, "tags">,
  kind: RatedRef["kind"],
  level: Level,
): TagSet | undefined {
  return desk.tags.sets.find(({ kinds, levels }) => kinds.includes(kind) && levels.includes(level));
}

/** Those of the chosen tags that belong to the level. */
export function chosenOf(set: TagSet | undefined, chosen: readonly string[]): string[] {
  const codes = set?.tags.map(({ code }) => code) ?? [];
  return chosen.filter((code) => codes.includes(code));
}

/** The chosen tags after a tap on one of a set: on or off, and on no more than the contract takes. */
export function toggled(set: TagSet, chosen: readonly string[], code: string): readonly string[] {
  if (chosen.includes(code)) return chosen.filter((one) => one !== code);
  return chosenOf(set, chosen).length < mostTags ? [...chosen, code] : chosen;
}
