import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Section } from "@/shared/ui/section";
import { type HallZone, windowsByZone } from "../windows-by-zone";
import { ValueLinks } from "./value-links";

interface WindowZonesProps {
  zones: readonly HallZone[];
  windows: readonly components["schemas"]["Facet"][];
}

/** The windows of a hall by floor and zone, each with what is handled there. */
export function WindowZones({ zones, windows }: WindowZonesProps) {
  return (
    <>
      {windowsByZone(zones, windows).map(({ name, floor, values }) => (
        <View key={`${floor}${name}`}>
          <Section title={name === "" ? t("browse.otherWindows") : t("browse.zone", { floor, name })}>
            <ValueLinks by="window" values={values} />
          </Section>
        </View>
      ))}
    </>
  );
}
