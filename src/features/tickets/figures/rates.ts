// One rate of the rows of a table. Numerator and denominator come from the backend; nothing is averaged here.
import type { TicketFigures } from "@/shared/api/ticket-figures-query";
import { t } from "@/shared/i18n/translate";
import { type Share, shareCells, sumOf } from "@/shared/ui/shares";
import type { RateName } from "@/shared/ui/ticket-rates";

type Row = TicketFigures["rows"][number];

/** Bars that one takes in at a glance. */
const few = 12;

/** The first rows, and the others as one, added up by their counts. */
export function glanceOf(rows: readonly Row[], name: RateName): { name: string; share: Share }[] {
  const shares = rows.map((row) => ({ name: row.name, share: row.rates[name] }));
  if (shares.length <= few) return shares;
  const others = shares.slice(few - 1);
  const share = sumOf(others.map((other) => other.share));
  return [...shares.slice(0, few - 1), { name: t("figures.others", { count: others.length }), share }];
}

/** One rate of each row, and of all, as a table. */
export function tableOf(
  first: string,
  rows: readonly { name: string; share: Share }[],
  total: Share,
  name: RateName,
): { columns: string[]; rows: string[][] } {
  return {
    columns: [first, t(`figures.${name}.numerator`), t(`figures.${name}.denominator`), t(`figures.${name}`)],
    rows: [...rows, { name: t("figures.total"), share: total }].map((row) => [
      row.name,
      ...shareCells(row.share),
    ]),
  };
}
