import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import { openMap } from "@/shared/platform/map";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { Prose } from "@/shared/ui/prose";
import { Row } from "@/shared/ui/row";
import { placeFact } from "../glance";
import "./place-card.scss";

type Guide = components["schemas"]["Guide"];

/** What is said about the place, line by line. */
function PlaceLines({ guide }: { guide: Guide }) {
  const { place, reach, otherDepartments = [], services } = guide;
  const { address, hours, window, transport } = place;
  const names = otherDepartments.join("、");
  const lines = [
    address,
    hours,
    transport && t("guides.transport", { transport }),
    reach && t("guides.reach", { reach }),
    services.terminal && t("guides.terminal"),
    services.appointment && t("guides.appointmentHow"),
    names && t("guides.withDepartments", { names }),
  ].filter((line): line is string => Boolean(line));
  return (
    <View className="card-pad">
      {window && <View className="strong">{placeFact(guide)}</View>}
      {lines.map((line, place) => (
        <View key={line} className={place === 0 && !window ? "strong" : "small t2 place-line"}>
          <Prose text={line} />
        </View>
      ))}
    </View>
  );
}

/** 想当面办: window, hours and way; `now` is how the hall is at the moment. */
export function PlaceCard({ guide, now }: { guide: Guide; now?: ReactNode }) {
  const { address = "", hours, hallId, location, window } = guide.place;
  if (!address && !hours && !hallId) return null;
  const { name } = guide.department;
  return (
    <Card className="part part-place" title={t("guides.place")} aside={now}>
      <PlaceLines guide={guide} />
      {location && (
        <View className="place-go">
          <Button
            icon="map"
            text={t("guides.takeMe")}
            onPress={() => openMap({ ...location, name, address })}
          />
        </View>
      )}
      {hallId && (
        <>
          <View className="row-line" />
          <Row
            icon="hall"
            onPress={() =>
              openPage("halls/detail", { id: hallId, ...(window ? { window: window.number } : {}) })
            }
          >
            {t("guides.hall")}
          </Row>
        </>
      )}
    </Card>
  );
}
