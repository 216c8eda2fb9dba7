// The five rates of the hotline in words.
import type { components } from "@contract/schema";
import { t } from "@/shared/i18n/translate";
import { grouped } from "@/shared/lib/grouped";
import { dividedPercent, type Share, shareCells } from "./shares";

/** The five rates, in the order in which a ticket comes to them. */
export const rateNames = ["response", "closing", "punctual", "solved", "satisfied"] as const;
export type RateName = (typeof rateNames)[number];

/** 97 ÷ 103（94.2%）; or why there is no rate. */
export const shareWords = (name: RateName, share: Share): string =>
  dividedPercent(share) ?? t(`figures.${name}.none`);

/** 办结 97 ÷ 受理 103; or why there is no rate. */
export function countedWords(name: RateName, { numerator, denominator }: Share): string {
  if (denominator === 0) return t(`figures.${name}.none`);
  return t(`figures.${name}.counted`, { numerator: grouped(numerator), denominator: grouped(denominator) });
}

/** The five rates as a table. */
export function ratesTable(total: components["schemas"]["TicketRates"]): {
  columns: string[];
  rows: string[][];
} {
  return {
    columns: [t("figures.rate"), t("figures.numerator"), t("figures.denominator"), t("figures.percentage")],
    rows: rateNames.map((name) => [t(`figures.${name}`), ...shareCells(total[name])]),
  };
}
