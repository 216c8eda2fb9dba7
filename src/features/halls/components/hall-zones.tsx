import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Card } from "@/shared/ui/card";
import "./hall-zones.scss";

type Hall = components["schemas"]["Hall"];

/** Zones of a hall floor by floor, each with its windows. */
export function HallZones({ zones }: { zones: Hall["zones"] }) {
  return (
    <>
      {zones.map(({ name, floor, windows }) => (
        <Card key={`${floor}${name}`} title={name} aside={<Text className="small t2">{floor}</Text>}>
          <View className="zone-windows" {...spoken({ role: "list", label: t("halls.windows") })}>
            {windows.map((place) => (
              <View key={place.number} className="zone-window" {...spoken({ role: "listitem" })}>
                <Text className="zone-number">{place.number}</Text>
                <Text>{place.name}</Text>
              </View>
            ))}
          </View>
        </Card>
      ))}
    </>
  );
}
