import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Pill, PillBar } from "@/shared/ui/pill";
import { compareChart, measuresOf, topicsOf } from "../compare";
import type { ReportFigure } from "../queries";
import { ChartCard } from "./chart-card";

/** Figures of older reports: one measure, all places and years that printed it. */
export function CompareView({ figures }: { figures: readonly ReportFigure[] }) {
  const topics = topicsOf(figures);
  const [chosen, setChosen] = useState(topics[0] ?? "hotline");
  const [code, setCode] = useState("");
  const measures = measuresOf(figures, chosen);
  const measure = measures.find((one) => one.code === code) ?? measures[0];
  return (
    <>
      <View className="small t2 stack-item">{t("statistics.compare.about")}</View>
      <PillBar label={t("statistics.compare.topics")}>
        {topics.map((topic) => (
          <Pill
            key={topic}
            text={t(`statistics.report.${topic}`)}
            on={topic === chosen}
            onPress={() => setChosen(topic)}
          />
        ))}
      </PillBar>
      <PillBar label={t("statistics.compare.measures")}>
        {measures.map((one) => (
          <Pill
            key={one.code}
            text={one.name}
            on={one.code === measure?.code}
            onPress={() => setCode(one.code)}
          />
        ))}
      </PillBar>
      {measure && (
        <ChartCard key={measure.code} chart={compareChart(measure)} head={[t("statistics.compare")]} />
      )}
    </>
  );
}
