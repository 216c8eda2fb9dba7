import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openMap } from "@/shared/platform/map";
import { openPage } from "@/shared/platform/navigation";
import { Disclosure } from "@/shared/ui/disclosure";
import { PhoneRow } from "@/shared/ui/phone-row";
import { Prose } from "@/shared/ui/prose";
import { Row } from "@/shared/ui/row";
import { Status } from "@/shared/ui/status";
import { distanceText, isNow, weekText } from "../hall-words";
import type { Placed } from "../points";
import "./point-card.scss";

/** A point with the moment at which it was read, in milliseconds. */
type Read = Placed & { readAt: number };

function PointHead({ point, metres, readAt }: Read) {
  const { name, level, address, now } = point;
  return (
    <>
      <View className="strong">{name}</View>
      <View className="point-facts small t2">
        {isNow(readAt) && (
          <Status kind={now.open ? "done" : "stopped"} text={t(now.open ? "points.open" : "points.closed")} />
        )}
        <Text className="point-fact">{t(`points.level.${level}`)}</Text>
        {metres !== undefined && <Text className="point-fact strong">{distanceText(metres)}</Text>}
      </View>
      <View className="small t2">{address}</View>
    </>
  );
}

function PointMore({ point }: Placed) {
  const { name, address, services, hours, hoursNote, transport, phone, location, hallId } = point;
  return (
    <View className="point-more">
      <View className="well small">
        <View className="strong">{t("points.services")}</View>
        <View>{services.join("，")}</View>
        {weekText(hours).map((line) => (
          <View key={line}>
            <Prose text={line} />
          </View>
        ))}
        {hoursNote && <View>{hoursNote}</View>}
        {transport && <View>{transport}</View>}
      </View>
      <PhoneRow text={t("points.call")} phone={phone} />
      {location && (
        <Row icon="map" opens="act" onPress={() => openMap({ ...location, name, address })}>
          {t("points.route")}
        </Row>
      )}
      {hallId && (
        <Row icon="hall" onPress={() => openPage("halls/detail", { id: hallId })}>
          {t("points.hall")}
        </Row>
      )}
    </View>
  );
}

/** A place where matters are handled: what and where it is; opened, what can be done there and how to reach it. */
export function PointCard(placed: Read) {
  return (
    <Disclosure title={<PointHead {...placed} />}>
      <PointMore {...placed} />
    </Disclosure>
  );
}
