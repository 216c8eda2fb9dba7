import { Text, View } from "@tarojs/components";
import type { TicketFigures } from "@/shared/api/ticket-figures-query";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { grouped } from "@/shared/lib/grouped";
import { Bars } from "@/shared/ui/bars";
import { Card } from "@/shared/ui/card";
import { ChartFrame } from "@/shared/ui/chart-frame";
import { Clauses } from "@/shared/ui/clauses";
import { Disclosure } from "@/shared/ui/disclosure";
import { periodWords } from "@/shared/ui/periods";
import { lengthOf, percentOf } from "@/shared/ui/shares";
import { countedWords, rateNames, ratesTable } from "@/shared/ui/ticket-rates";
import "./figures.scss";

/** What each rate counts and what it leaves out, in plain words. */
function HowCounted() {
  return (
    <Disclosure icon="info" title={<Text>{t("figures.how")}</Text>}>
      {rateNames.map((name) => (
        <View key={name} className="figures-how">
          <View className="strong">{t(`figures.${name}`)}</View>
          <View className="small t2">{t(`figures.${name}.how`)}</View>
        </View>
      ))}
      <View className="figures-how small t2">{t("figures.sums")}</View>
    </Disclosure>
  );
}

/** The five rates of all tickets of the period, each with its two counts. */
export function RatesCard({ figures }: { figures: TicketFigures }) {
  const { total, asOf } = figures;
  const bars = rateNames.map((name) => ({
    label: t(`figures.${name}`),
    figure: percentOf(total[name]) ?? "",
    length: lengthOf(total[name]),
    about: [countedWords(name, total[name])],
  }));
  return (
    <Card title={t("figures.filed", { count: grouped(total.filed) })}>
      <View className="card-pad figures-card">
        <View className="small t2">
          <Clauses text={`${periodWords(figures)}　${t("figures.asOf", { day: formatDay(asOf) })}`} />
        </View>
        <ChartFrame caption={t("figures.rates")} table={ratesTable(total)}>
          <Bars bars={bars} />
        </ChartFrame>
      </View>
      <View className="row-line" />
      <HowCounted />
    </Card>
  );
}
