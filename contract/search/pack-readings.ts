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

/** The readings of every character in the texts; characters in their own order, so that packs compare. */
export function readingsFor(
  texts: Iterable<string>,
  readingOf: (character: string) => string | undefined,
): GuidePack["readings"] {
  const held = unitsOf(texts);
  for (let unit = 0x80; unit < held.length; unit += 1) {
    if (held[unit]) for (const character of foldUnit(unit)) held[character.charCodeAt(0)] = 1;
  }
  let characters = "";
  const syllables: string[] = [];
  for (let unit = 0x80; unit < held.length; unit += 1) {
    if (!held[unit]) continue;
    const character = String.fromCharCode(unit);
    const reading = readingOf(character);
    if (reading === undefined) continue;
    characters += character;
    syllables.push(reading);
  }
  return { characters, syllables };
}

/** The readings of a pack by character. */
export function readingTable({ characters, syllables }: GuidePack["readings"]): Map<string, string> {
  return new Map(syllables.map((reading, index) => [characters.charAt(index), reading]));
}
