// How the characters of a pack are read. Every reading of a character counts, wherever it stands.
import type { Alphabet } from "./alphabet";

/** Syllables of characters, and characters of syllables. */
export interface Readings {
  /** Syllables by number of the character; a letter or digit reads as itself. */
  readonly ofCharacter: readonly (readonly string[])[];
  /** Numbers of the characters by syllable. */
  readonly bySyllable: ReadonlyMap<string, readonly number[]>;
}

const none: readonly string[] = [];

/** Both spellings of ü: 旅 is found by lv and by lu. */
function spellings(syllable: string): string[] {
  return /^[ln]v/.test(syllable) ? [syllable, syllable.replace("v", "u")] : [syllable];
}

/** The readings of the alphabet's characters, from the pack's. */
export function readingsOf(
  alphabet: Alphabet,
  { characters, syllables }: { characters: string; syllables: readonly string[] },
): Readings {
  const given = new Map<number, string[]>();
  for (let index = 0; index < characters.length; index += 1) {
    const spelt = (syllables[index] ?? "").split(" ").filter((syllable) => syllable !== "");
    given.set(characters.charCodeAt(index), [...new Set(spelt.flatMap(spellings))]);
  }
  const bySyllable = new Map<string, number[]>();
  const ofCharacter = alphabet.units.map((unit, number) => {
    const own = unit < 0x80 && number > 0 ? [String.fromCharCode(unit)] : (given.get(unit) ?? none);
    for (const syllable of own) {
      const characters = bySyllable.get(syllable);
      if (characters) characters.push(number);
      else bySyllable.set(syllable, [number]);
    }
    return own;
  });
  return { ofCharacter, bySyllable };
}
