// How alike two descriptions are, by the pairs of neighbouring characters they share: Chinese needs no words for that.

/** Signs, blanks, and what stands in every request; it makes nothing alike. */
const noise = /[\p{P}\p{S}\s]|申请|公开|政府信息|信息|提供|有关|相关|关于|我|的|了|和/gu;

/** The pairs of neighbouring characters of a text, each once. */
export function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text.replace(noise, "")];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/** 0 to 1: how much of the smaller set of pairs stands in the other (overlap coefficient); 0 where one has none. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const pair of smaller) if (larger.has(pair)) shared += 1;
  return smaller.size === 0 ? 0 : shared / smaller.size;
}

/** 0 to 1: how alike two texts are. Texts of fewer than two characters are like nothing. */
export const likeness = (one: string, other: string): number => overlap(pairsOf(one), pairsOf(other));

/** From here on two descriptions are taken for the same matter; found by trying pairs that people would call so. */
const alike = 0.6;

/** Those that ask for the same as the text, the most alike first. */
export function similarTo<Item>(
  text: string,
  items: readonly Item[],
  textOf: (item: Item) => string,
): Item[] {
  return items
    .map((item) => ({ item, likeness: likeness(text, textOf(item)) }))
    .filter((found) => found.likeness >= alike)
    .sort((one, other) => other.likeness - one.likeness)
    .map(({ item }) => item);
}
