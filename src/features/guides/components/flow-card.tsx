import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { spoken } from "@/shared/ui/a11y";
import { Card } from "@/shared/ui/card";
import { flowRows, flowSum } from "../flow";
import { channelsText, daysText } from "../guide-words";
import { FlowBranch } from "./flow-branch";
import { FlowStage } from "./flow-stage";
import "./flow-card.scss";

type Guide = components["schemas"]["Guide"];

/** What the limits add up to; where that is not the promise, the promise holds. */
function Sum({ guide }: { guide: Guide }) {
  const sum = flowSum(flowRows(guide.stages));
  if (!sum) return null;
  const { parts, total } = sum;
  const { promised } = guide;
  const differs = promised.days !== total.days || promised.unit !== total.unit;
  return (
    <View className="flow-sum">
      <View className="flow-sum-line">
        <Text className="t2">{parts.length > 1 ? parts.join(" + ") : ""}</Text>
        <Text className="strong">{t("guides.flow.total", { period: daysText(total) })}</Text>
      </View>
      {differs && (
        <View className="small t2">{t("guides.flow.promiseHolds", { period: daysText(promised) })}</View>
      )}
    </View>
  );
}

/** 怎么办: what one does, then the stages from top to bottom; those side by side under one bracket. */
export function FlowCard({ guide }: { guide: Guide }) {
  const { stages, visits, visitReason } = guide;
  const first = { name: t("guides.flow.handIn"), by: channelsText(guide) };
  return (
    <Card
      className="part part-flow"
      title={t("guides.flow")}
      aside={<Text className="small t2 flow-legend">{t("guides.flow.legend")}</Text>}
    >
      <View className="flow" {...spoken({ role: "list" })}>
        <FlowStage stage={first} mine />
        {keyed(flowRows(stages)).map(({ key, item: row }) =>
          row.stages.length > 1 ? (
            <FlowBranch key={key} row={row} />
          ) : (
            row.stages.map((stage) => <FlowStage key={key} stage={stage} />)
          ),
        )}
      </View>
      <Sum guide={guide} />
      {visits > 0 && visitReason && (
        <View className="well flow-why small t2">{t("guides.whyVisit", { reason: visitReason })}</View>
      )}
    </Card>
  );
}
