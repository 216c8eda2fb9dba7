import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { LongRows } from "@/shared/ui/long-rows";
import { Row } from "@/shared/ui/row";
import { EventIcon } from "./event-icon";
import "./value-links.scss";

/** What one browses by; each is a filter of the same name. */
export type BrowseBy = "theme" | "event" | "department" | "window";

interface ValueLinksProps {
  by: BrowseBy;
  values: readonly components["schemas"]["Facet"][];
  /** Goes on to the list, so that it counts as this page does. */
  audience?: string | undefined;
}

/** One value a line with how many guides stand behind it; opens their list. */
export function ValueLinks({ by, values, audience }: ValueLinksProps) {
  const params = audience ? { audience } : {};
  return (
    <LongRows>
      {values.map(({ code, name, count }) => (
        <Row
          key={code}
          aside={<Text className="small t2">{t("guides.count", { count })}</Text>}
          onPress={() => openPage("guides/list", { [by]: code, ...params })}
        >
          <View className="value-name">
            {by === "event" && <EventIcon event={code as components["schemas"]["LifeEvent"]} />}
            <Text>{name}</Text>
          </View>
        </Row>
      ))}
    </LongRows>
  );
}
