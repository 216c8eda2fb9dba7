import type { components } from "@contract/schema";

export type LedgerEntry = components["schemas"]["LedgerEntry"];

/** A week from Monday to Sunday; `undefined` where the ledger has no day. */
export type LedgerWeek = (LedgerEntry | undefined)[];

/** Monday 0 … Sunday 6. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** A ledger, or a part of it, laid out in calendar weeks. Its days follow one another without a gap. */
export function ledgerWeeks(days: readonly LedgerEntry[]): LedgerWeek[] {
  const first = days[0];
  if (!first) return [];
  const cells: LedgerWeek = [...Array.from({ length: weekdayOf(first.day) }, () => undefined), ...days];
  const weeks: LedgerWeek[] = [];
  for (let start = 0; start < cells.length; start += 7) {
    const week = cells.slice(start, start + 7);
    weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => undefined)]);
  }
  return weeks;
}

/** Days side by side in a week that are drawn as one band: `from` is the weekday it begins on, Monday 0. */
export interface LedgerBand {
  kind: "holiday" | "excluded";
  from: number;
  length: number;
}

/** The bands of a week: holidays that follow one another, and days of one period that is left out. */
export function ledgerBands(week: LedgerWeek): LedgerBand[] {
  const bands: LedgerBand[] = [];
  week.forEach((entry, place) => {
    const kind = entry?.reason;
    if (kind !== "holiday" && kind !== "excluded") return;
    const last = bands[bands.length - 1];
    if (last?.kind === kind && last.from + last.length === place) last.length += 1;
    else bands.push({ kind, from: place, length: 1 });
  });
  return bands;
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
