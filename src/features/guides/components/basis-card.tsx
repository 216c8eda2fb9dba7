import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Disclosure } from "@/shared/ui/disclosure";
import "./basis-card.scss";

type Guide = components["schemas"]["Guide"];

/** The laws behind the guide, one tap away. */
export function BasisCard({ legalBases }: { legalBases: Guide["legalBases"] }) {
  if (legalBases.length === 0) return null;
  const count = <Text className="small t2">{t("guides.basisCount", { count: legalBases.length })}</Text>;
  return (
    <View className="card stack-item">
      <Disclosure icon="law" title={t("guides.basis")} aside={count}>
        {keyed(legalBases).map(({ key, item: { law, article, text } }) => (
          <View key={key} className="basis small">
            <View className="strong">{`${law}${article ?? ""}`}</View>
            {text && <View className="t2">{text}</View>}
          </View>
        ))}
      </Disclosure>
    </View>
  );
}
