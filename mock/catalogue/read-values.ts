// Reading one field of a row as what the contract means by it.
import { yesNo } from "./code-sets";
import { dayOf, wholeNumber } from "./days";
import type { Notes } from "./notes";
import { splitNames } from "./split-text";

/** The fields of one row, already plain text; a missing column reads as "". */
export interface Fields {
  get(column: string): string;
  has(column: string): boolean;
}

/** Fields over a row's values. */
export function fieldsOf(values: Readonly<Record<string, string>> | undefined): Fields {
  return {
    get: (column) => values?.[column] ?? "",
    has: (column) => values?.[column] !== undefined,
  };
}

/** The meaning of a code; an empty field is the fallback, an unknown code is the fallback and a breach. */
export function coded<T, F>(
  fields: Fields,
  column: string,
  codes: Readonly<Record<string, T>>,
  fallback: F,
  notes: Notes,
): T | F {
  const code = fields.get(column);
  if (code === "") return fallback;
  const known = Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (known !== undefined) return known;
  notes.breach("code-unknown", `${column}=${code}`);
  return fallback;
}

/** The meanings of several codes in one field, each once; unknown codes are a breach and left out. */
export function codedList<T>(
  fields: Fields,
  column: string,
  codes: Readonly<Record<string, T>>,
  notes: Notes,
): T[] {
  const found: T[] = [];
  for (const code of splitNames(fields.get(column))) {
    const known = Object.hasOwn(codes, code) ? codes[code] : undefined;
    if (known === undefined) notes.breach("code-unknown", `${column}=${code}`);
    else if (!found.includes(known)) found.push(known);
  }
  return found;
}

/** Yes or no; empty is no. */
export function flag(fields: Fields, column: string, notes: Notes): boolean {
  return coded(fields, column, yesNo, false, notes);
}

/** Days from 0 to 3650; undefined when the field is empty; anything else turns the row back. */
export function dayCount(fields: Fields, column: string, notes: Notes): number | undefined {
  const text = fields.get(column);
  if (text === "") return undefined;
  const days = wholeNumber(text, 3650);
  if (days === undefined) notes.refuse("days-invalid", `${column}=${text}`);
  return days;
}

/** A day; undefined when the field is empty; anything else turns the row back. */
export function day(fields: Fields, column: string, notes: Notes): string | undefined {
  const text = fields.get(column);
  if (text === "") return undefined;
  const value = dayOf(text);
  if (value === undefined) notes.refuse("date-invalid", `${column}=${text}`);
  return value;
}
