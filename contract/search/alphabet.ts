// The characters of a pack as small numbers, and how they are read.

/** 0 stands between two texts and is no character. */
export const between = 0;
/** A character that the pack does not hold. */
export const unknown = 0xffff;

/** Numbers for characters, growing while texts are added. */
export interface Alphabet {
  /** Numbers by UTF-16 unit, 0 where there is none. */
  readonly numbers: Uint16Array;
  /** UTF-16 units by number. */
  readonly units: number[];
}

/** An alphabet that knows no character. */
export function createAlphabet(): Alphabet {
  return { numbers: new Uint16Array(0x10000), units: [between] };
}

/** The number of a character, a new one where it has none. */
export function numberFor({ numbers, units }: Alphabet, unit: number): number {
  const known = numbers[unit] as number;
  if (known !== 0) return known;
  numbers[unit] = units.length;
  units.push(unit);
  return units.length - 1;
}

/** The numbers of a folded text; `unknown` where the pack does not hold the character. */
export function numbersOf({ numbers }: Alphabet, text: string): number[] {
  const found: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    found.push(numbers[text.charCodeAt(index)] || unknown);
  }
  return found;
}
