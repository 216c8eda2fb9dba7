import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { classNames } from "@/shared/lib/class-names";
import { Pressable } from "@/shared/ui/pressable";
import { windowsText } from "../hall-words";

type Hall = components["schemas"]["Hall"];

interface PlanZoneProps {
  zone: Hall["zones"][number];
  floor: { width: number; height: number };
  chosen: boolean;
  onChoose: () => void;
}

/** A zone on the plan, with its windows; one without a place on the plan is not drawn. */
export function PlanZone({ zone, floor, chosen, onChoose }: PlanZoneProps) {
  const { name, area, windows } = zone;
  if (!area) return null;
  const numbers = windowsText(windows);
  const part = (length: number, whole: number) => `${(length / whole) * 100}%`;
  return (
    <View
      className="plan-place"
      style={{
        left: part(area.x, floor.width),
        top: part(area.y, floor.height),
        width: part(area.width, floor.width),
        height: part(area.height, floor.height),
      }}
    >
      <Pressable
        className={classNames("plan-zone", chosen && "plan-zone-on")}
        role="radio"
        checked={chosen}
        label={t("halls.zoneSpoken", { name, windows: numbers })}
        onPress={onChoose}
      >
        <View className="plan-name">{name}</View>
        <View className="plan-numbers caption">{numbers}</View>
      </Pressable>
    </View>
  );
}
