import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { openPage } from "@/shared/platform/navigation";
import { Card } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import "./fee-card.scss";

type Guide = components["schemas"]["Guide"];
type FeeItem = Guide["fee"]["items"][number];

function Fee({ item, basisAbove }: { item: FeeItem; basisAbove: string | undefined }) {
  const { name, standard, basis, reduction } = item;
  return (
    <View className="fee">
      <View className="fee-line">
        <View className="fee-name">{name}</View>
        <View className="strong fee-standard">{standard}</View>
      </View>
      {reduction && <View className="small t2">{t("guides.feeReduction", { reduction })}</View>}
      {basis && basis !== basisAbove && (
        <View className="small t2">{t("guides.feeBasis", { law: basis })}</View>
      )}
    </View>
  );
}

/** 多少钱: nothing, or each item with its standard, its basis and who pays less; and the directory of all fees. */
export function FeeCard({ guide }: { guide: Guide }) {
  const { charged, fee } = guide;
  return (
    <Card className="part part-fee" title={t("guides.fee")}>
      <View className="fees">
        {!charged && <View className="title">{t("guides.free")}</View>}
        {charged && fee.items.length === 0 && <View>{t("guides.feeUnstated")}</View>}
        {charged &&
          keyed(fee.items).map(({ key, item }) => <Fee key={key} item={item} basisAbove={fee.basis} />)}
        {charged && fee.payOnline && <View className="small t2">{t("guides.payOnline")}</View>}
        {fee.basis && <View className="small t2">{t("guides.feeBasis", { law: fee.basis })}</View>}
      </View>
      <View className="row-line" />
      <Row onPress={() => openPage("directories/fees", { region: guide.region.code })}>
        {t("guides.feeDirectory")}
      </Row>
    </Card>
  );
}
