// A rate in words and in figures. Numerator and denominator come from the backend; nothing is averaged here.
import { t } from "@/shared/i18n/translate";
import { shareOf } from "@/shared/lib/chart-scale";
import { grouped } from "@/shared/lib/grouped";
import type { Share, TicketFigures, TicketRates } from "./queries";

/** The five rates, in the order in which a ticket comes to them. */
export const rateNames = ["response", "closing", "punctual", "solved", "satisfied"] as const;
export type RateName = (typeof rateNames)[number];

const noShare: Share = { numerator: 0, denominator: 0 };

/** 94.2%; undefined where there is nothing to be a part of. */
export function percentOf({ numerator, denominator }: Share): string | undefined {
  const share = shareOf({ label: "", value: numerator, of: denominator });
  return share === undefined ? undefined : t("figures.percent", { share });
}

/** 97 ÷ 103（94.2%）; or why there is no rate. */
export function shareWords(name: RateName, share: Share): string {
  const percent = percentOf(share);
  if (percent === undefined) return t(`figures.${name}.none`);
  const counts = { numerator: grouped(share.numerator), denominator: grouped(share.denominator) };
  return t("figures.share", { ...counts, percent });
}

/** 办结 97 ÷ 受理 103; or why there is no rate. */
export function countedWords(name: RateName, { numerator, denominator }: Share): string {
  if (denominator === 0) return t(`figures.${name}.none`);
  return t(`figures.${name}.counted`, { numerator: grouped(numerator), denominator: grouped(denominator) });
}

/** Percent of a bar's track, or of a line's height; undefined where there is no rate. */
export function lengthOf({ numerator, denominator }: Share): number | undefined {
  return denominator === 0 ? undefined : Math.round((numerator / denominator) * 1000) / 10;
}

type Row = TicketFigures["rows"][number];

/** Bars that one takes in at a glance. */
const few = 12;

/** The first rows, and the others as one, added up by their counts. */
export function glanceOf(rows: readonly Row[], name: RateName): { name: string; share: Share }[] {
  const shares = rows.map((row) => ({ name: row.name, share: row.rates[name] }));
  if (shares.length <= few) return shares;
  const others = shares.slice(few - 1);
  const sum = others.reduce(
    (all, { share }) => ({
      numerator: all.numerator + share.numerator,
      denominator: all.denominator + share.denominator,
    }),
    noShare,
  );
  return [...shares.slice(0, few - 1), { name: t("figures.others", { count: others.length }), share: sum }];
}

/** One rate of each row, and of all, as a table. */
export function tableOf(
  first: string,
  rows: readonly { name: string; share: Share }[],
  total: Share,
  name: RateName,
): { columns: string[]; rows: string[][] } {
  const cells = ({ name: row, share }: { name: string; share: Share }) => [
    row,
    grouped(share.numerator),
    grouped(share.denominator),
    percentOf(share) ?? t("figures.notCounted"),
  ];
  return {
    columns: [first, t(`figures.${name}.numerator`), t(`figures.${name}.denominator`), t(`figures.${name}`)],
    rows: [...rows, { name: t("figures.total"), share: total }].map(cells),
  };
}

/** The five rates as a table. */
export function ratesTable(total: TicketRates): { columns: string[]; rows: string[][] } {
  return {
    columns: [t("figures.rate"), t("figures.numerator"), t("figures.denominator"), t("figures.percentage")],
    rows: rateNames.map((name) => [
      t(`figures.${name}`),
      grouped(total[name].numerator),
      grouped(total[name].denominator),
      percentOf(total[name]) ?? t("figures.notCounted"),
    ]),
  };
}
