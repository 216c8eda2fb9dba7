import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Card } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";

type Guide = components["schemas"]["Guide"];

/** 想当面办: where and when; `now` is how the hall is at the moment. */
export function PlaceCard({ place, now }: { place: Guide["place"]; now?: ReactNode }) {
  const { address, hours, hallId } = place;
  if (!address && !hours) return null;
  return (
    <Card title={t("guides.place")} aside={now}>
      <View className="card-pad">
        {address && <View className="strong">{address}</View>}
        {hours && <View className="small t2">{hours}</View>}
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
