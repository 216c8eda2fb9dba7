import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openMap } from "@/shared/platform/map";
import { Card } from "@/shared/ui/card";
import { PhoneRow } from "@/shared/ui/phone-row";
import { Prose } from "@/shared/ui/prose";
import { Row } from "@/shared/ui/row";
import { weekText } from "../hall-words";

/** Where a hall is, when it is open in a week, how to get there and whom to call. */
export function HallWhere({ hall }: { hall: components["schemas"]["Hall"] }) {
  const { name, address, transport, hours, phone, location } = hall;
  return (
    <Card title={t("halls.address")}>
      <View className="card-pad">
        <View>{address}</View>
        {transport && <View className="small t2">{transport}</View>}
        {weekText(hours).map((line) => (
          <View key={line} className="small t2">
            <Prose text={line} />
          </View>
        ))}
      </View>
      {location && (
        <>
          <View className="row-line" />
          <Row icon="map" opens="act" onPress={() => openMap({ ...location, name, address })}>
            {t("halls.goThere")}
          </Row>
        </>
      )}
      <View className="row-line" />
      <PhoneRow text={t("halls.phone")} phone={phone} />
    </Card>
  );
}
