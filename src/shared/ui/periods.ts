// The months that one can look at. Months are `YYYY-MM` in Asia/Shanghai, as in the contract.
import { t } from "@/shared/i18n/translate";
import { monthBefore, monthName } from "./months";

/** Months that the contract answers at a time, and that one can look back. */
const most = 24;

/** A period to choose. */
export interface Period {
  code: string;
  name: string;
  from: string;
  to: string;
}

const lengths = [3, 6, 12, most] as const;
type Length = (typeof lengths)[number];

const lastName = (months: Length) => ({ code: `last-${months}`, name: t("figures.lastMonths", { months }) });

/** The periods that end with the current month. */
export const longPeriods = (current: string): Period[] =>
  lengths.map((months) => ({ ...lastName(months), from: monthBefore(current, months - 1), to: current }));

/** How the period is called that the backend answers without being told months. */
export const usualPeriod = () => lastName(12);

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
