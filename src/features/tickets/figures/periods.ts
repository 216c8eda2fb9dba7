// The months that one can look at. Months are `YYYY-MM` in Asia/Shanghai, as in the contract.
import { t } from "@/shared/i18n/translate";

/** Months that the contract answers at a time, and that one can look back. */
const most = 24;

/** The month so many months earlier. */
export function monthBefore(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** `2026-09` → 2026年9月. */
export function monthName(month: string): string {
  return t("figures.month", { year: month.slice(0, 4), month: Number(month.slice(5)) });
}

/** `2026-09` → 9月. */
export function shortMonth(month: string): string {
  return t("figures.shortMonth", { month: Number(month.slice(5)) });
}

/** A period to choose. */
export interface Period {
  code: string;
  name: string;
  from: string;
  to: string;
}

const lengths = [3, 6, 12, most] as const;
type Length = (typeof lengths)[number];

function last(current: string, months: Length): Period {
  const name = t("figures.lastMonths", { months });
  return { code: `last-${months}`, name, from: monthBefore(current, months - 1), to: current };
}

/** The periods that end with the current month, the one shown at first in the middle. */
export const longPeriods = (current: string): Period[] => lengths.map((months) => last(current, months));

/** What is shown at first: the twelve months up to this one. */
export const firstPeriod = (current: string): Period => last(current, 12);

/** Single months, newest first. */
export function singleMonths(current: string): Period[] {
  return Array.from({ length: most }, (_, back) => {
    const month = monthBefore(current, back);
    return { code: month, name: monthName(month), from: month, to: month };
  });
}

/** From when to when: one month, or the first and the last. */
export function periodWords({ from, to }: Pick<Period, "from" | "to">): string {
  if (from === to) return monthName(from);
  return t("figures.fromTo", { from: monthName(from), to: monthName(to) });
}
