// The readings that travel with a pack: those of the characters it holds, no more.
import type { GuidePack } from "./columns";
import { foldUnit } from "./fold";

/** Every text of a pack that a search reads. */
export function* textsOf({ guides, departments, synonyms }: Omit<GuidePack, "readings">): Generator<string> {
  yield* guides.names;
  yield* guides.keywords;
  for (const { name } of departments) yield name;
  for (const { said, means } of synonyms) yield said + means.join("");
}

function unitsOf(texts: Iterable<string>): Uint8Array {
  const held = new Uint8Array(0x10000);
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) held[text.charCodeAt(index)] = 1;
  }
  return held;
}

/**
 * The readings of every character in the texts and of the common ones that may be typed in their place; ordered by
 * reading, which packs best.
 */
export function readingsFor(
  texts: Iterable<string>,
  common: string,
  readings: Readonly<Record<string, string>>,
): GuidePack["readings"] {
  const held = unitsOf(texts);
  for (let unit = 0x80; unit < held.length; unit += 1) {
    if (held[unit]) for (const character of foldUnit(unit).split("")) held[character.charCodeAt(0)] = 1;
  }
  for (let index = 0; index < common.length; index += 1) held[common.charCodeAt(index)] = 1;
  const read: [reading: string, character: string][] = [];
  for (let unit = 0x80; unit < held.length; unit += 1) {
    const character = String.fromCharCode(unit);
    const reading = held[unit] ? readings[character] : undefined;
    if (reading !== undefined) read.push([reading, character]);
  }
  read.sort(([one, first], [other, second]) =>
    one === other ? (first < second ? -1 : 1) : one < other ? -1 : 1,
  );
  return {
    characters: read.map(([, character]) => character).join(""),
    syllables: read.map(([reading]) => reading),
  };
}
