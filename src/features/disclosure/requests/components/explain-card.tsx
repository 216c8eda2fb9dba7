import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { LongTextField } from "@/shared/ui/field";

interface ExplainCardProps {
  value: string;
  isShort: boolean;
  onChange: (reason: string) => void;
}

/** 说明理由: the agency asks why there are so many requests (第三十五条). */
export function ExplainCard({ value, isShort, onChange }: ExplainCardProps) {
  return (
    <Card title={t("requests.explain.title")}>
      <View className="fact small t2">{t("requests.explain.about")}</View>
      <LongTextField
        part="explain"
        label={t("requests.explain.label")}
        error={isShort ? t("requests.explain.short") : ""}
        value={value}
        maxLength={1000}
        onChange={onChange}
      />
    </Card>
  );
}
