import { View } from "@tarojs/components";
import type { TicketFigures } from "@/shared/api/ticket-figures-query";
import { t } from "@/shared/i18n/translate";
import { grouped } from "@/shared/lib/grouped";
import { Bars } from "@/shared/ui/bars";
import { Card } from "@/shared/ui/card";
import { ChartFrame } from "@/shared/ui/chart-frame";
import { lengthOf } from "@/shared/ui/shares";
import "./figures.scss";

type Printed = TicketFigures["history"][number];

const nameOf = ({ year, name }: Printed) => t("figures.history.name", { year: String(year), name });

/** Its counts, where the report has both. */
function countsOf({ numerator, denominator }: Printed): string[] {
  if (numerator === undefined || denominator === undefined) return [];
  return [t("figures.history.counts", { numerator: grouped(numerator), denominator: grouped(denominator) })];
}

function barOf(printed: Printed) {
  const { numerator, denominator, note } = printed;
  return {
    label: nameOf(printed),
    figure: printed.printed,
    length:
      numerator === undefined || denominator === undefined ? undefined : lengthOf({ numerator, denominator }),
    about: [...countsOf(printed), ...(note ? [note] : [])],
  };
}

const cell = (count: number | undefined) =>
  count === undefined ? t("figures.history.unsaid") : grouped(count);

function tableOf(history: readonly Printed[]) {
  return {
    columns: [
      t("chart.item"),
      t("figures.history.printed"),
      t("figures.numerator"),
      t("figures.denominator"),
    ],
    rows: history.map((one) => [nameOf(one), one.printed, cell(one.numerator), cell(one.denominator)]),
  };
}

/** Which reports, each once; their years tell what is out of which. */
const sourcesOf = (history: readonly Printed[]) =>
  [...new Set(history.map(({ source }) => source))].map((source) => t("figures.history.source", { source }));

/** What older public reports printed, as they printed it; what they left out is said and not drawn. */
export function HistoryCard({ history }: Pick<TicketFigures, "history">) {
  if (history.length === 0) return null;
  return (
    <Card title={t("figures.history")}>
      <View className="card-pad figures-card">
        <View className="small t2">{t("figures.history.about")}</View>
        <ChartFrame caption={t("figures.history.caption")} table={tableOf(history)}>
          <Bars bars={history.map(barOf)} />
        </ChartFrame>
        {sourcesOf(history).map((source) => (
          <View key={source} className="small t2 figures-note">
            {source}
          </View>
        ))}
      </View>
    </Card>
  );
}
