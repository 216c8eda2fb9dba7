import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";

type Guide = components["schemas"]["Guide"];

/** A kind of result in the exchange tables that says nothing. */
const other = "其他";

/** 办完拿到: what one walks away with, and how it comes. */
export function ResultCard({ guide }: { guide: Guide }) {
  const { result, services } = guide;
  if (!result) return null;
  return (
    <Card className="part part-result" title={t("guides.resultTitle")}>
      <View className="card-pad">
        <View className="strong">{result.name}</View>
        {result.kind && result.kind !== other && <View className="small t2">{result.kind}</View>}
        {services.mail && <View className="small t2">{t("guides.resultBy")}</View>}
      </View>
    </Card>
  );
}
