import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Bars } from "@/shared/ui/bars";
import { ChartFrame } from "@/shared/ui/chart-frame";
import { LineChart } from "@/shared/ui/line-chart";
import { monthName, shortMonth } from "@/shared/ui/months";
import { lengthOf } from "@/shared/ui/shares";
import { TextButton } from "@/shared/ui/text-button";
import type { RatingFigures, RatingRow } from "../queries";
import { barsOf, type RateName, rowsTable, shareWords } from "../rates";
import "./public.scss";

/** Months from which on a line says more than bars. */
const leastLine = 4;

interface RowChartProps {
  figures: RatingFigures;
  rate: RateName;
}

/** Over the months; a month that is kept back has no dot, and says why. */
function MonthLine({ figures: { rows, smallest }, rate, caption }: RowChartProps & { caption: string }) {
  const wordsOf = ({ counts }: RatingRow) =>
    counts ? shareWords(rate, counts[rate]) : t("ratings.suppressed", { smallest });
  const points = rows.map((row) => ({
    label: shortMonth(row.key),
    value: row.counts && lengthOf(row.counts[rate]),
    said: t("figures.of", { name: monthName(row.key), share: wordsOf(row) }),
  }));
  return (
    <>
      <LineChart caption={caption} points={points} />
      <View className="small t2 public-note">{points[points.length - 1]?.said}</View>
    </>
  );
}

/** Bars that one takes in at a glance. */
const few = 12;

/** The first rows; the others, and those that are kept back, on a tap. */
function RowBars({ rows, rate, smallest }: Pick<RatingFigures, "rows" | "smallest"> & { rate: RateName }) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.filter(({ suppressed }) => !suppressed).slice(0, few);
  return (
    <>
      <Bars bars={barsOf(shown, rate, smallest)} />
      {shown.length < rows.length && (
        <TextButton text={t("ratings.allRows", { count: rows.length })} onPress={() => setAll(true)} />
      )}
    </>
  );
}

/** A rate of each row: a line over the months, bars for everything else. */
export function RowChart({ figures, rate }: RowChartProps) {
  const { by, smallest } = figures;
  const rows =
    by === "month" ? figures.rows.map((row) => ({ ...row, name: monthName(row.key) })) : figures.rows;
  const caption = t("figures.caption", { rate: t(`ratings.rates.${rate}`), by: t(`ratings.by.${by}`) });
  const hidden = rows.filter(({ suppressed }) => suppressed).length;
  if (rows.length === 0) return <View className="t2">{t("ratings.noRows")}</View>;
  return (
    <>
      <ChartFrame caption={caption} table={rowsTable(t(`ratings.row.${by}`), rows, rate)}>
        {by === "month" && rows.length >= leastLine ? (
          <MonthLine figures={figures} rate={rate} caption={caption} />
        ) : (
          <RowBars rows={rows} rate={rate} smallest={smallest} />
        )}
      </ChartFrame>
      {hidden > 0 && (
        <View className="small t2 public-note">{t("ratings.hiddenRows", { count: hidden, smallest })}</View>
      )}
    </>
  );
}
