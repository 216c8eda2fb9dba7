import type { components } from "@contract/schema";
import { useQuery } from "@tanstack/react-query";
import { Text, View } from "@tarojs/components";
import { windowsByZone } from "@/features/guides/windows-by-zone";
import { hallQuery } from "@/features/halls/queries";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import { Section } from "@/shared/ui/section";

interface HallWindowsProps {
  hallId: string;
  windows: components["schemas"]["GuideFacets"]["windows"];
}

/** The zones of the region's hall with how many matters their windows handle. */
export function HallWindows({ hallId, windows }: HallWindowsProps) {
  const { data: hall } = useQuery(hallQuery(hallId));
  const open = () => openPage("guides/browse", { by: "window" });
  if (!hall) return null;
  const zones = windowsByZone(hall.zones, windows);
  const matters = (values: { count: number }[]) => values.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section
      title={t("browse.window")}
      more={{ text: t("browse.all", { total: windows.length }), onPress: open }}
    >
      <RowCard>
        {zones.map(({ name, floor, values }) => (
          <Row
            key={`${floor}${name}`}
            aside={<Text className="small t2">{t("guides.count", { count: matters(values) })}</Text>}
            onPress={open}
          >
            <View>{name === "" ? t("browse.otherWindows") : name}</View>
            <View className="small t3">{t("browse.windowsAt", { floor, windows: values.length })}</View>
          </Row>
        ))}
      </RowCard>
    </Section>
  );
}
