// A long ledger is folded by months, so that a page stays under the 1,000 nodes that WeChat advises.
import { type LedgerEntry, ledgerWeeks } from "./ledger-weeks";

/** Days that are drawn day by day, or a month that is one line until somebody opens it. */
export interface LedgerPart {
  /** `2026-10`, of a folded month. */
  month?: string;
  days: LedgerEntry[];
}

/** Weeks that are drawn without folding anything. */
const most = 10;

const monthOf = ({ day }: LedgerEntry) => day.slice(0, 7);

function byMonth(ledger: readonly LedgerEntry[]): Map<string, LedgerEntry[]> {
  const months = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    const days = months.get(monthOf(entry));
    if (days) days.push(entry);
    else months.set(monthOf(entry), [entry]);
  }
  return months;
}

/** Months of which every day is past, and where that is not enough, those still ahead but for the last. */
function foldedMonths(months: Map<string, LedgerEntry[]>, asOf: string): Set<string> {
  const names = [...months.keys()];
  const ending = names[names.length - 1];
  const now = asOf.slice(0, 7);
  const past = names.filter((name) => name < now && name !== ending);
  const drawn = names.filter((name) => !past.includes(name)).flatMap((name) => months.get(name) ?? []);
  if (ledgerWeeks(drawn).length <= most) return new Set(past);
  return new Set(names.filter((name) => name !== now && name !== ending));
}

/** The ledger in parts: one where it is short, else its months, those folded that need not be seen now. */
export function ledgerParts(ledger: readonly LedgerEntry[], asOf: string): LedgerPart[] {
  if (ledgerWeeks(ledger).length <= most) return [{ days: [...ledger] }];
  const months = byMonth(ledger);
  const folded = foldedMonths(months, asOf);
  const parts: LedgerPart[] = [];
  for (const [month, days] of months) {
    const before = parts[parts.length - 1];
    if (folded.has(month)) parts.push({ month, days });
    else if (before && before.month === undefined) before.days.push(...days);
    else parts.push({ days: [...days] });
  }
  return parts;
}
