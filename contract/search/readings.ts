// How the characters of a pack are read. Every reading of a character counts, wherever it stands.
import type { Alphabet } from "./alphabet";

/** Syllables of characters, and characters of syllables. */
export interface Readings {
  /** Syllables of a character, whether a guide holds it or not; a letter or digit reads as itself. */
  of(character: string): readonly string[];
  /** Numbers of the alphabet's characters by syllable. */
  readonly bySyllable: ReadonlyMap<string, readonly number[]>;
}

const none: readonly string[] = [];

/** Both spellings of ü: 旅 is found by lv and by lu. */
function spellings(syllables: string): string[] {
  return syllables
    .split(" ")
    .flatMap((syllable) => (/^[ln]v/.test(syllable) ? [syllable, syllable.replace("v", "u")] : [syllable]));
}

/** The readings of the alphabet's characters, from the pack's. */
export function readingsOf(
  { units, numbers }: Alphabet,
  { characters, syllables }: { characters: string; syllables: readonly string[] },
): Readings {
  const bySyllable = new Map<string, number[]>();
  const add = (syllable: string, number: number) => {
    const others = bySyllable.get(syllable);
    if (!others) bySyllable.set(syllable, [number]);
    else if (!others.includes(number)) others.push(number);
  };
  units.forEach((unit, number) => {
    if (number > 0 && unit < 0x80) add(String.fromCharCode(unit), number);
  });
  for (let index = 0; index < characters.length; index += 1) {
    const number = numbers[characters.charCodeAt(index)] as number;
    if (number !== 0) for (const syllable of spellings(syllables[index] ?? "")) add(syllable, number);
  }
  return {
    of: (character) => {
      if (character < "\u0080") return [character];
      const index = characters.indexOf(character);
      return index < 0 ? none : spellings(syllables[index] ?? "");
    },
    bySyllable,
  };
}
