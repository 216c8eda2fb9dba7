import type { components } from "@contract/schema";

type LedgerEntry = components["schemas"]["LedgerEntry"];

/** A week from Monday to Sunday; `undefined` where the ledger has no day. */
export type LedgerWeek = (LedgerEntry | undefined)[];

/** Monday 0 … Sunday 6. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** A ledger laid out in calendar weeks. Its days follow one another without a gap. */
export function ledgerWeeks(ledger: readonly LedgerEntry[]): LedgerWeek[] {
  const first = ledger[0];
  if (!first) return [];
  const cells: LedgerWeek = [...Array.from({ length: weekdayOf(first.day) }, () => undefined), ...ledger];
  const weeks: LedgerWeek[] = [];
  for (let start = 0; start < cells.length; start += 7) {
    const week = cells.slice(start, start + 7);
    weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => undefined)]);
  }
  return weeks;
}

/** Days in a ledger by whether they count, the first day (the event itself) apart. */
export function ledgerSum(ledger: readonly LedgerEntry[]): { counted: number; skipped: number } {
  const counted = ledger.filter((entry) => entry.counted).length;
  return { counted, skipped: Math.max(0, ledger.length - 1 - counted) };
}

/** Each rule that the ledger names, once. */
export function ledgerArticles(ledger: readonly LedgerEntry[]): string[] {
  return [...new Set(ledger.flatMap(({ article }) => (article ? [article] : [])))];
}
