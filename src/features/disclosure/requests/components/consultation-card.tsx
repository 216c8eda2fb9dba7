import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";

type Consultation = components["schemas"]["Consultation"];

/** 征求意见: whom the agency asked, until when, and what the answer or the silence means. */
export function ConsultationCard({ consultations }: { consultations: Consultation[] }) {
  if (consultations.length === 0) return null;
  return (
    <Card title={t("requests.consultations")}>
      {consultations.map(({ id, kind, name, askedOn, endsOn, answer, meaning }) => (
        <View key={id} className="fact">
          <View className="strong">{t(`requests.consultation.${kind}`, { name })}</View>
          <View className="small t2">
            {t("requests.consultation.period", { from: formatDay(askedOn), until: formatDay(endsOn) })}
          </View>
          <View>{t(answer ? `requests.answer.${answer}` : "requests.answer.none")}</View>
          {meaning && <View className="small t2">{meaning}</View>}
        </View>
      ))}
    </Card>
  );
}
