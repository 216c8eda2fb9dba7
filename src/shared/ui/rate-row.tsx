import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "./card";
import { Row } from "./row";

interface RateRowProps {
  of: { kind: "ticket" | "disclosure-request" | "guide"; id: string };
  title: string;
}

/** The quiet way to say how it was; nobody is pushed. */
export function RateRow({ of, title }: RateRowProps) {
  return (
    <RowCard>
      <Row icon="rate" onPress={() => openPage("ratings/rate", of)}>
        <View>{title}</View>
        <View className="small t2">{t("cases.rating.free")}</View>
      </Row>
    </RowCard>
  );
}
