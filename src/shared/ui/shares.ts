// A rate in words and in figures. Numerator and denominator come from the backend; nothing is averaged here.
import type { components } from "@contract/schema";
import { t } from "@/shared/i18n/translate";
import { shareOf } from "@/shared/lib/chart-scale";
import { grouped } from "@/shared/lib/grouped";

export type Share = components["schemas"]["Share"];

/** 94.2%; undefined where there is nothing to be a part of. */
export function percentOf({ numerator, denominator }: Share): string | undefined {
  const share = shareOf({ label: "", value: numerator, of: denominator });
  return share === undefined ? undefined : t("figures.percent", { share });
}

/** 97 ÷ 103. */
export function divided({ numerator, denominator }: Share): string {
  return t("figures.divided", { numerator: grouped(numerator), denominator: grouped(denominator) });
}

/** 97 ÷ 103（94.2%）; undefined where there is no rate. */
export function dividedPercent({ numerator, denominator }: Share): string | undefined {
  const percent = percentOf({ numerator, denominator });
  if (percent === undefined) return undefined;
  return t("figures.share", { numerator: grouped(numerator), denominator: grouped(denominator), percent });
}

/** Percent of a bar's track, or of a line's height; undefined where there is no rate. */
export function lengthOf({ numerator, denominator }: Share): number | undefined {
  return denominator === 0 ? undefined : Math.round((numerator / denominator) * 1000) / 10;
}

/** Several rates as one, added up by their counts. */
export function sumOf(shares: readonly Share[]): Share {
  return shares.reduce(
    (all, share) => ({
      numerator: all.numerator + share.numerator,
      denominator: all.denominator + share.denominator,
    }),
    { numerator: 0, denominator: 0 },
  );
}

/** The cells of a rate in a table: numerator, denominator, percent. */
export function shareCells(share: Share): string[] {
  return [grouped(share.numerator), grouped(share.denominator), percentOf(share) ?? t("figures.notCounted")];
}
