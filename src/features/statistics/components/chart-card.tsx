import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { classNames } from "@/shared/lib/class-names";
import { keyed } from "@/shared/lib/keyed";
import { openSettings } from "@/shared/platform/picture";
import { spoken } from "@/shared/ui/a11y";
import { Card } from "@/shared/ui/card";
import { Clauses } from "@/shared/ui/clauses";
import { DataTable } from "@/shared/ui/data-table";
import { Disclosure } from "@/shared/ui/disclosure";
import { Prose } from "@/shared/ui/prose";
import { Tag } from "@/shared/ui/tag";
import { TextButton } from "@/shared/ui/text-button";
import type { Chart } from "../chart";
import { useSaving } from "../use-saving";
import { PlotView } from "./plot-view";
import "./chart-card.scss";

interface ChartCardProps {
  chart: Chart;
  /** Lines over the saved chart: of whom, of when. */
  head: readonly string[];
}

/** The numbers as a table, how they are counted, where they come from, and both as a file. */
function Numbers({ chart, head }: ChartCardProps) {
  const { said, isRefused, asPicture, asTable } = useSaving();
  const sheaf = { head, charts: [chart] };
  return (
    <View className="chart-numbers">
      <DataTable {...chart.table} />
      {keyed(chart.how).map(({ key, item }) => (
        <View key={key} className="small t2 chart-how">
          <Prose text={item} />
        </View>
      ))}
      <View className="chart-saves">
        <TextButton icon="picture" text={t("statistics.savePicture")} onPress={() => asPicture(sheaf)} />
        <TextButton icon="download" text={t("statistics.saveTable")} onPress={() => asTable(sheaf)} />
      </View>
      <View className="small t2" {...spoken({ role: "status", live: "polite" })}>
        {said}
      </View>
      {isRefused && <TextButton text={t("statistics.settings")} onPress={openSettings} />}
    </View>
  );
}

function Aside({ chart: { aside, real } }: { chart: Chart }) {
  if (real) return <Tag text={t("statistics.report.real")} />;
  return aside ? <Text className="small t2">{aside}</Text> : null;
}

/** A chart in its card: what it comes to, the drawing, the sums; its table one tap away. */
export function ChartCard({ chart, head }: ChartCardProps) {
  const { title, say, plot, sums } = chart;
  return (
    <Card className="chart-card" title={title} aside={<Aside chart={chart} />}>
      <View className="chart-body">
        {say && (
          <View className="small t2">
            <Clauses text={say} />
          </View>
        )}
        <PlotView plot={plot} />
        {keyed(sums).map(({ key, item }) => (
          <View
            key={key}
            className={classNames(
              "small t2 chart-sum",
              key === "0" && "chart-sum-first",
              item.includes(" = ") && "chart-terms",
            )}
          >
            <Prose text={item} />
          </View>
        ))}
      </View>
      <View className="row-line" />
      <Disclosure
        icon="table"
        label={t("statistics.tableOf", { title })}
        title={<Text className="small chart-open">{t("statistics.table")}</Text>}
      >
        <Numbers chart={chart} head={head} />
      </Disclosure>
    </Card>
  );
}
