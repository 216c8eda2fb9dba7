import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Card } from "@/shared/ui/card";
import "./fee-card.scss";

type Guide = components["schemas"]["Guide"];

/** 多少钱: nothing, or each item with its standard, its basis and who pays less. */
export function FeeCard({ guide }: { guide: Guide }) {
  const { charged, fee } = guide;
  return (
    <Card title={t("guides.fee")}>
      <View className="fees">
        {!charged && <View className="title">{t("guides.feeNone")}</View>}
        {charged && fee.items.length === 0 && <View>{t("guides.feeUnstated")}</View>}
        {charged &&
          keyed(fee.items).map(({ key, item: { name, standard, basis, reduction } }) => (
            <View key={key} className="fee">
              <View className="fee-line">
                <View className="fee-name">{name}</View>
                <View className="strong">{standard}</View>
              </View>
              {reduction && <View className="small t2">{reduction}</View>}
              {basis && <View className="small t3">{basis}</View>}
            </View>
          ))}
        {charged && fee.payOnline && <View className="small t2">{t("guides.payOnline")}</View>}
        {fee.basis && <View className="small t3">{fee.basis}</View>}
      </View>
    </Card>
  );
}
