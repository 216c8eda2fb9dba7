import type { components } from "@contract/schema";
import { ScrollView, Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { spoken } from "@/shared/ui/a11y";
import { useElder } from "@/shared/ui/skin";
import { planSize } from "../plan-scale";
import { PlanZone } from "./plan-zone";
import "./hall-plan.scss";

type Hall = components["schemas"]["Hall"];
type Zone = Hall["zones"][number];
type Floor = NonNullable<Hall["floors"]>[number];

interface HallPlanProps {
  floor: Floor;
  /** Zones of this floor. */
  zones: Zone[];
  /** Name of the zone that is chosen. */
  chosen: string;
  onChoose: (zone: string) => void;
}

/** One floor, drawn out of boxes: zones one can tap, and where the doors, stairs and toilets are. */
export function HallPlan({ floor, zones, chosen, onChoose }: HallPlanProps) {
  const { name, width, height, marks } = floor;
  const size = planSize(floor, zones, useElder());
  return (
    <ScrollView className="plan-scroll" scrollX>
      <View className="plan" style={{ minWidth: `${size.width}px`, height: `${size.height}px` }}>
        <View {...spoken({ role: "radiogroup", label: t("halls.planOf", { floor: name }) })}>
          {zones.map((zone) => (
            <PlanZone
              key={zone.name}
              zone={zone}
              floor={floor}
              chosen={zone.name === chosen}
              onChoose={() => onChoose(zone.name)}
            />
          ))}
        </View>
        {keyed(marks).map(({ key, item }) => (
          <Text
            key={key}
            className={`plan-mark caption plan-${item.kind}`}
            style={{
              left: `${(item.x / width) * 100}%`,
              top: `${(item.y / height) * 100}%`,
              // A mark at the wall stays inside: it is moved by as much of itself as it stands along the wall.
              transform: `translate(-${(item.x / width) * 100}%, -${(item.y / height) * 100}%)`,
            }}
          >
            {item.name}
          </Text>
        ))}
      </View>
    </ScrollView>
  );
}
