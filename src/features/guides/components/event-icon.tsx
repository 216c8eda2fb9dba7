import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { spoken } from "@/shared/ui/a11y";
import "./event-icon.scss";

/** The drawing of a life event, beside its name. */
export function EventIcon({ event }: { event: components["schemas"]["LifeEvent"] }) {
  return <View className={`ic ic-28 ev-${event} event-icon`} {...spoken({ hidden: true })} />;
}
