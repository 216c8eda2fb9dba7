import { addMonths, monthsBetween } from "../domain/months";
import type { Refusal } from "../problems";

/** The contract's limit. */
const mostMonths = 24;

const outOfRange = (name: "from" | "to"): NonNullable<Refusal["errors"]> => [
  { pointer: `#/query/${name}`, code: "range" },
];

/** What cannot be counted: a month that has not begun, months the wrong way round, too many of them. */
export function monthErrors(
  { from, to }: { from: string; to: string },
  current: string,
): NonNullable<Refusal["errors"]> {
  if (from > to) return outOfRange("from");
  if (to > current) return outOfRange("to");
  return monthsBetween(from, to).length > mostMonths ? outOfRange("from") : [];
}

/** Months up to `to` where `from` is not given. */
const usualMonths = 12;

/** The months that are meant where some are left out: up to the one that runs, twelve of them. */
export function lastMonths(
  { from, to }: { from?: string; to?: string },
  current: string,
): { from: string; to: string } {
  const last = to ?? current;
  return { from: from ?? addMonths(last, 1 - usualMonths), to: last };
}
