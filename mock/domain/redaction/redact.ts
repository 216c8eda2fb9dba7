// Takes out of a text what tells who somebody is. What is left is read by staff before it is published; what is found
// after that keeps it from being published (个人信息保护法第二十五条: not public without separate consent).
import { findAccounts } from "./accounts";
import { findAddresses } from "./addresses";
import { findCalledNames } from "./called-names";
import { findNames } from "./names";
import { findLongNumbers, findNumbers } from "./numbers";
import { type Known, marks, type PersonalData, type PersonalDataKind } from "./personal-data";
import { findPhones } from "./phones";
import { findPlates } from "./plates";
import { digitsOf, skeletonOf } from "./skeleton";

/** Those that overlap none before them; the rules that are most certain come first. */
function withoutOverlaps(found: readonly PersonalData[]): PersonalData[] {
  const kept: PersonalData[] = [];
  for (const one of found) {
    if (one.to > one.from && kept.every(({ from, to }) => one.to <= from || one.from >= to)) kept.push(one);
  }
  return kept.sort((one, other) => one.from - other.from);
}

/** Where personal data stands in a text, in its order; none in what may be published. */
export function findPersonalData(
  text: string,
  { names = [], publicPhones = [] }: Known = {},
): PersonalData[] {
  const skeleton = skeletonOf(text);
  const digits = digitsOf(skeleton);
  return withoutOverlaps([
    // As written first: a numeral behind a plate may begin the next word.
    ...findPlates(skeleton),
    ...findPlates(digits),
    ...findNumbers(digits),
    ...findPhones(digits, publicPhones),
    ...findAccounts(digits),
    ...findLongNumbers(digits),
    ...findAddresses(skeleton),
    ...findNames(skeleton, names.map(skeletonOf)),
    ...findCalledNames(skeleton),
  ]);
}

/** A text without personal data, and how often each kind was removed. */
export interface Redacted {
  text: string;
  removed: { kind: PersonalDataKind; count: number }[];
}

/** A sign of two units is cut whole. */
const isLowHalf = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

function cut(text: string, found: readonly PersonalData[]): string {
  let [cutText, at] = ["", 0];
  for (const { kind, from, to } of found) {
    cutText += text.slice(at, from) + marks[kind];
    at = isLowHalf(text.charCodeAt(to)) ? to + 1 : to;
  }
  return cutText + text.slice(at);
}

/** Removes personal data until none is found, so that redacting once more changes nothing. */
export function redact(text: string, known: Known = {}): Redacted {
  const counts = new Map<PersonalDataKind, number>();
  let left = text;
  // Each round puts something behind a wall for good, so there are no more rounds than characters.
  for (let found = findPersonalData(left, known); found.length > 0; found = findPersonalData(left, known)) {
    for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    left = cut(left, found);
  }
  return { text: left, removed: [...counts].map(([kind, count]) => ({ kind, count })) };
}
