import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Pill, PillBar } from "@/shared/ui/pill";
import { isNow } from "../hall-words";
import { HallPlan } from "./hall-plan";
import { ZoneCard } from "./zone-card";

type Hall = components["schemas"]["Hall"];

interface HallFloorsProps {
  hall: Hall;
  readAt: number;
  /** Number of the window that the person is looking for; empty when none. */
  sought: string;
}

/** The plan floor by floor, and the windows of the zone that is chosen on it. */
export function HallFloors({ hall, readAt, sought }: HallFloorsProps) {
  const { zones, now } = hall;
  const floors = (hall.floors ?? []).filter(({ name }) => zones.some((one) => one.floor === name));
  const first = zones.find(({ windows }) => windows.some(({ number }) => number === sought)) ?? zones[0];
  const [chosen, setChosen] = useState(first?.name ?? "");
  const zone = zones.find(({ name }) => name === chosen) ?? first;
  const floor = floors.find(({ name }) => name === zone?.floor);
  const queues = isNow(readAt) && now.open ? now.queues : [];
  const chooseFloor = (name: string) => setChosen(zones.find((one) => one.floor === name)?.name ?? chosen);
  if (!zone) return null;
  return (
    <>
      {floors.length > 1 && (
        <PillBar label={t("halls.floors")}>
          {floors.map(({ name }) => (
            <Pill key={name} text={name} on={name === zone.floor} onPress={() => chooseFloor(name)} />
          ))}
        </PillBar>
      )}
      {floor && (
        <Card title={t("halls.plan")} aside={<Text className="small t2">{t("halls.planAbout")}</Text>}>
          <View className="plan-pad">
            <HallPlan
              floor={floor}
              zones={zones.filter((one) => one.floor === floor.name)}
              chosen={zone.name}
              onChoose={setChosen}
            />
          </View>
        </Card>
      )}
      {(floor ? [zone] : zones).map((one) => (
        <ZoneCard key={one.name} zone={one} queues={queues} sought={sought} />
      ))}
    </>
  );
}
