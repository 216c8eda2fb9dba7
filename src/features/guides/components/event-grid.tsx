import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { spoken } from "@/shared/ui/a11y";
import { Pressable } from "@/shared/ui/pressable";
import { EventIcon } from "./event-icon";
import "./event-grid.scss";

/** Life events as drawings: what happens to a person, and the matters that come with it. */
export function EventGrid({ events }: { events: readonly components["schemas"]["EventFacet"][] }) {
  return (
    <View className="card stack-item events" {...spoken({ role: "group", label: t("browse.event") })}>
      {events.map(({ code, name, count }) => (
        <Pressable
          key={code}
          className="event"
          role="link"
          onPress={() => openPage("guides/list", { event: code })}
        >
          <EventIcon event={code} />
          <View className="event-name">{name}</View>
          <View className="caption t3">{t("guides.count", { count })}</View>
        </Pressable>
      ))}
    </View>
  );
}
