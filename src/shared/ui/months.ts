// Months are `YYYY-MM` in Asia/Shanghai, as in the contract.
import { t } from "@/shared/i18n/translate";

/** The month so many months earlier, or later when negative. */
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

/** Days of a month. */
export function daysOf(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
}
