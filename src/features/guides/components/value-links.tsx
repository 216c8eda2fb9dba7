import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { LinedRows } from "@/shared/ui/card";
import { NearOnly } from "@/shared/ui/near-only";
import { Row } from "@/shared/ui/row";
import { EventIcon } from "./event-icon";

/** What one browses by; each is a filter of the same name. */
export type BrowseBy = "theme" | "event" | "department" | "window";

interface ValueLinksProps {
  by: BrowseBy;
  values: readonly components["schemas"]["Facet"][];
  /** Goes on to the list, so that it counts as this page does. */
  audience?: string | undefined;
}

/** Rows of a part: WeChat advises at most 60 children an element, lines between them among them. */
const partSize = 20;

function partsOf<T>(values: readonly T[]): T[][] {
  const starts = Array.from({ length: Math.ceil(values.length / partSize) }, (_, place) => place * partSize);
  return starts.map((start) => values.slice(start, start + partSize));
}

/** One value a line with how many guides stand behind it; opens their list. */
export function ValueLinks({ by, values, audience }: ValueLinksProps) {
  const params = audience ? { audience } : {};
  return (
    <View className="card stack-item">
      {partsOf(values).map((part, place) => (
        <NearOnly key={part[0]?.code ?? ""}>
          <LinedRows below={place > 0}>
            {part.map(({ code, name, count }) => (
              <Row
                key={code}
                aside={<Text className="small t2">{t("guides.count", { count })}</Text>}
                onPress={() => openPage("guides/list", { [by]: code, title: name, ...params })}
              >
                <View className="value-name">
                  {by === "event" && <EventIcon event={code as components["schemas"]["LifeEvent"]} />}
                  <Text>{name}</Text>
                </View>
              </Row>
            ))}
          </LinedRows>
        </NearOnly>
      ))}
    </View>
  );
}
