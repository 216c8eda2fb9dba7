import { Text, View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { grouped } from "@/shared/lib/grouped";
import { Bars } from "@/shared/ui/bars";
import { Card } from "@/shared/ui/card";
import { ChartFrame } from "@/shared/ui/chart-frame";
import { Clauses } from "@/shared/ui/clauses";
import { Disclosure } from "@/shared/ui/disclosure";
import { Message } from "@/shared/ui/message";
import { periodWords } from "@/shared/ui/periods";
import { Prose } from "@/shared/ui/prose";
import { SampleNote } from "@/shared/ui/sample-note";
import { divided, lengthOf, percentOf } from "@/shared/ui/shares";
import type { RatingCounts, RatingFigures } from "../queries";
import { countedWords, levelShares, levelsTable, rateNames, ratesTable } from "../rates";
import "./public.scss";

/** What each rate counts and what it leaves out, in plain words. */
function HowCounted({ smallest }: Pick<RatingFigures, "smallest">) {
  return (
    <Disclosure icon="info" title={<Text>{t("figures.how")}</Text>}>
      {rateNames.map((name) => (
        <View key={name} className="public-how">
          <View className="strong">{t(`ratings.rates.${name}`)}</View>
          <View className="small t2">{t(`ratings.rates.${name}.how`)}</View>
        </View>
      ))}
      <View className="public-how small t2">{t("ratings.how.small", { smallest })}</View>
    </Disclosure>
  );
}

function Charts({ counts }: { counts: RatingCounts }) {
  return (
    <>
      <ChartFrame caption={t("ratings.levels")} table={levelsTable(counts)}>
        <Bars
          bars={levelShares(counts).map(({ name, share }) => ({
            label: name,
            figure: percentOf(share) ?? t("ratings.rates.good.none"),
            length: lengthOf(share),
            about: [divided(share)],
          }))}
        />
      </ChartFrame>
      <ChartFrame caption={t("ratings.rates")} table={ratesTable(counts)}>
        <Bars
          bars={rateNames.map((name) => ({
            label: t(`ratings.rates.${name}`),
            figure: percentOf(counts[name]) ?? "",
            length: lengthOf(counts[name]),
            about: [countedWords(name, counts[name])],
          }))}
        />
      </ChartFrame>
      <View className="small t2 public-note">
        <Prose text={t("ratings.defaults", { count: grouped(counts.defaults) })} />
      </View>
    </>
  );
}

/** All ratings of the period: how many of each level, and the three rates with their counts. */
export function TotalsCard({ figures }: { figures: RatingFigures }) {
  const { total, asOf, smallest, sample } = figures;
  const { counts } = total;
  if (!counts)
    return (
      <Message
        icon="rate"
        title={t("ratings.suppressed", { smallest })}
        text={t("ratings.how.small", { smallest })}
      />
    );
  return (
    <>
      {sample && <SampleNote />}
      <Card title={t("ratings.valid", { count: grouped(counts.valid) })}>
        <View className="card-pad public-card">
          <View className="small t2">
            <Clauses text={`${periodWords(figures)}　${t("figures.asOf", { day: formatDay(asOf) })}`} />
          </View>
          <Charts counts={counts} />
        </View>
        <View className="row-line" />
        <HowCounted smallest={smallest} />
      </Card>
    </>
  );
}
