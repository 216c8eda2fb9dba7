import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { daysOf, monthName } from "@/shared/ui/months";
import type { CaseFigures } from "./queries";

/** When it is published, or that it still runs. */
function publishing({ publishedOn, asOf }: CaseFigures): string {
  if (!publishedOn) return t("statistics.running");
  const key = publishedOn > asOf ? "statistics.willBePublished" : "statistics.published";
  return t(key, { day: formatDay(publishedOn) });
}

/** 额济纳旗　9月1日至30日　10月10日公布; a month that runs ends with the day of the answer. */
export function periodOf(region: string, figures: CaseFigures): string {
  const { to, asOf } = figures;
  const day = to === asOf.slice(0, 7) ? Number(asOf.slice(8)) : daysOf(to);
  return `${t("statistics.period", { region, month: Number(to.slice(5)), day })}　${publishing(figures)}`;
}

/** Lines over a file or a picture of the month: its name, its period, and whether it is made up. */
export function headOf(region: string, figures: CaseFigures): string[] {
  return [
    t("statistics.share", { region, month: monthName(figures.to) }),
    periodOf(region, figures),
    ...(figures.sample ? [t("figures.sample")] : []),
  ];
}

/** Nothing came in, nothing was left. */
export function isEmpty({ total }: CaseFigures): boolean {
  return total.carried + total.received + total.closed + total.open === 0;
}

/** A place and a month in one parameter, `152923-2026-09`, as a shared card opens them. */
export const monthId = (region: string, month: string): string => `${region}-${month}`;

/** The place and the month of such a parameter; nothing where it is not one. */
export function openedMonth(id: string): { region: string; month: string } | undefined {
  const [, region, month] = /^(\d{6})-(20\d{2}-(?:0[1-9]|1[0-2]))$/.exec(id) ?? [];
  return region && month ? { region, month } : undefined;
}
