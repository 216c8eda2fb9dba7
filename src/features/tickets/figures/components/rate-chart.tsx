import { View } from "@tarojs/components";
import type { TicketFigures } from "@/shared/api/ticket-figures-query";
import { t } from "@/shared/i18n/translate";
import { Bars } from "@/shared/ui/bars";
import { ChartFrame } from "@/shared/ui/chart-frame";
import { LineChart } from "@/shared/ui/line-chart";
import { monthName, shortMonth } from "@/shared/ui/months";
import { lengthOf } from "@/shared/ui/shares";
import { type RateName, shareWords } from "@/shared/ui/ticket-rates";
import { glanceOf, tableOf } from "../rates";
import "./figures.scss";

type Row = TicketFigures["rows"][number];

/** Months from which on a line says more than bars. */
const leastLine = 4;

interface RateChartProps {
  figures: TicketFigures;
  rate: RateName;
}

/** Over the months, with the last one in words. */
function MonthLine({ rows, rate, caption }: { rows: readonly Row[]; rate: RateName; caption: string }) {
  const points = rows.map(({ key, rates }) => ({
    label: shortMonth(key),
    value: lengthOf(rates[rate]),
    said: t("figures.of", { name: monthName(key), share: shareWords(rate, rates[rate]) }),
  }));
  return (
    <>
      <LineChart caption={caption} points={points} />
      <View className="small t2 figures-note">{points[points.length - 1]?.said}</View>
    </>
  );
}

/** A rate of each row: a line over the months, bars for everything else; the total is added up, never averaged. */
export function RateChart({ figures, rate }: RateChartProps) {
  const { by, total } = figures;
  const rows =
    by === "month" ? figures.rows.map((row) => ({ ...row, name: monthName(row.key) })) : figures.rows;
  const caption = t("figures.caption", { rate: t(`figures.${rate}`), by: t(`figures.by.${by}`) });
  const shares = rows.map(({ name, rates }) => ({ name, share: rates[rate] }));
  if (rows.length === 0) return <View className="t2">{t("figures.nothing")}</View>;
  return (
    <>
      <ChartFrame caption={caption} table={tableOf(t(`figures.row.${by}`), shares, total[rate], rate)}>
        {by === "month" && rows.length >= leastLine ? (
          <MonthLine rows={rows} rate={rate} caption={caption} />
        ) : (
          <Bars
            bars={glanceOf(rows, rate).map(({ name, share }) => ({
              label: name,
              figure: shareWords(rate, share),
              length: lengthOf(share),
            }))}
          />
        )}
      </ChartFrame>
      <View className="small t2 figures-note">
        {t(total[rate].denominator === 0 ? "figures.totalNone" : "figures.totalSum", {
          share: shareWords(rate, total[rate]),
        })}
      </View>
    </>
  );
}
