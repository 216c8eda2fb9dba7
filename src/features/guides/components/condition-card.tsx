import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Card } from "@/shared/ui/card";
import { Icon } from "@/shared/ui/icon";
import "./condition-card.scss";

/** 能不能办: the conditions one must meet (受理条件). */
export function ConditionCard({ conditions }: { conditions: string[] }) {
  if (conditions.length === 0) return null;
  return (
    <Card title={t("guides.conditions")}>
      <View className="conditions">
        {keyed(conditions).map(({ key, item }) => (
          <View key={key} className="condition">
            <Icon name="check" size={18} className="condition-mark" />
            <Text>{item}</Text>
          </View>
        ))}
      </View>
    </Card>
  );
}
