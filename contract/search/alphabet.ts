// The characters of a pack as small numbers.
import { foldUnit, isWide } from "./fold";

/** 0 stands between two texts and is no character. */
export const between = 0;
/** A character that the pack does not hold. */
export const unknown = 0xffff;

/** A unit as it is written that does not count, and one that is more than one character or not known yet. */
const [dropped, several] = [0xfffe, 0xfffd];

/** Numbers for characters, growing while texts are added. */
export interface Alphabet {
  /** Numbers by unit as it is written, before folding; 0 where it was not met yet. */
  readonly written: Uint16Array;
  /** Numbers by UTF-16 unit, 0 where there is none. */
  readonly numbers: Uint16Array;
  /** UTF-16 units by number. */
  readonly units: number[];
}

/** An alphabet that knows no character. */
export function createAlphabet(): Alphabet {
  return { written: new Uint16Array(0x10000), numbers: new Uint16Array(0x10000), units: [between] };
}

/** The number of a folded character, a new one where it has none. */
function numberFor({ numbers, units }: Alphabet, unit: number): number {
  const known = numbers[unit] as number;
  if (known !== 0) return known;
  numbers[unit] = units.length;
  units.push(unit);
  return units.length - 1;
}

function meet(alphabet: Alphabet, unit: number): number {
  const folded = foldUnit(unit);
  const wide = unit >= 0xd800 && unit <= 0xdfff;
  const number =
    folded.length === 1
      ? numberFor(alphabet, folded.charCodeAt(0))
      : folded === "" && !wide
        ? dropped
        : several;
  alphabet.written[unit] = number;
  return number;
}

/**
 * Writes the numbers of a text, folded, into an array.
 * @returns where they end
 */
export function writeNumbers(alphabet: Alphabet, text: string, into: Uint16Array, from: number): number {
  let end = from;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const number = (alphabet.written[unit] as number) || meet(alphabet, unit);
    if (number < several) {
      into[end] = number;
      end += 1;
    } else if (number === several) {
      const pair = isWide(unit, text.charCodeAt(index + 1));
      const folded = pair ? text.slice(index, index + 2) : foldUnit(unit);
      for (let at = 0; at < folded.length; at += 1, end += 1) {
        into[end] = numberFor(alphabet, folded.charCodeAt(at));
      }
      if (pair) index += 1;
    }
  }
  return end;
}

/** The numbers of a folded text; `unknown` where the pack does not hold the character. */
export function numbersOf({ numbers }: Alphabet, text: string): number[] {
  const found: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    found.push(numbers[text.charCodeAt(index)] || unknown);
  }
  return found;
}
