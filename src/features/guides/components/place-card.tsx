import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Card } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";

type Guide = components["schemas"]["Guide"];

/** 想当面办: where and when, who else takes part; `now` is how the hall is at the moment. */
export function PlaceCard({ guide, now }: { guide: Guide; now?: ReactNode }) {
  const { place, reach, otherDepartments = [], services } = guide;
  const { address, hours, hallId } = place;
  if (!address && !hours && !hallId) return null;
  return (
    <Card title={t("guides.place")} aside={now}>
      <View className="card-pad">
        {address && <View className="strong">{address}</View>}
        {hours && <View className="small t2">{hours}</View>}
        {reach && <View className="small t2">{t("guides.reach", { reach })}</View>}
        {services.terminal && <View className="small t2">{t("guides.terminal")}</View>}
        {otherDepartments.length > 0 && (
          <View className="small t2">
            {t("guides.withDepartments", { names: otherDepartments.join("、") })}
          </View>
        )}
      </View>
      {hallId && (
        <>
          <View className="row-line" />
          <Row icon="hall" onPress={() => openPage("halls/detail", { id: hallId })}>
            {t("guides.hall")}
          </Row>
        </>
      )}
    </Card>
  );
}
