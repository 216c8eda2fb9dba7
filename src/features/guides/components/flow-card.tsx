import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { spoken } from "@/shared/ui/a11y";
import { Card } from "@/shared/ui/card";
import "./flow-card.scss";

type Stage = components["schemas"]["Stage"];

/** 怎么办: the stages from top to bottom, each with who does it and its limit. */
export function FlowCard({ stages }: { stages: Stage[] }) {
  if (stages.length === 0) return null;
  return (
    <Card title={t("guides.flow")}>
      <View className="flow" {...spoken({ role: "list" })}>
        {keyed(stages).map(({ key, item: { name, by, limit, text, result } }) => (
          <View key={key} className="flow-stage" {...spoken({ role: "listitem" })}>
            <View className="flow-head">
              <Text className="strong">{name}</Text>
              {limit && <Text className="small t2">{limit}</Text>}
            </View>
            {by && <View className="small t2">{by}</View>}
            {text && <View className="small t2">{text}</View>}
            {result && <View className="small">{t("guides.stageResult", { result })}</View>}
          </View>
        ))}
      </View>
    </Card>
  );
}
