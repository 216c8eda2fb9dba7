import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { spoken } from "@/shared/ui/a11y";
import { Card } from "@/shared/ui/card";
import { Icon } from "@/shared/ui/icon";
import "./condition-card.scss";

type Guide = components["schemas"]["Guide"];

/** 能不能办: whom the matter serves, and the conditions one must meet (受理条件). */
export function ConditionCard({ guide }: { guide: Guide }) {
  const { conditions, audiences } = guide;
  const who = audiences.map((audience) => t(`guides.audience.${audience}`)).join("、");
  return (
    <Card className="part part-conditions" title={t("guides.conditions")}>
      <View className="conditions">
        {conditions.length > 0 && (
          <View {...spoken({ role: "list" })}>
            {keyed(conditions).map(({ key, item }) => (
              <View key={key} className="condition" {...spoken({ role: "listitem" })}>
                <Icon name="check" size={18} className="condition-mark" />
                <Text>{item}</Text>
              </View>
            ))}
          </View>
        )}
        <View className="small t2">{t("guides.serves", { who })}</View>
      </View>
    </Card>
  );
}
