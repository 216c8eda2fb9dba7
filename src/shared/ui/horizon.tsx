import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { spoken } from "./a11y";
import "./horizon.scss";

export type HorizonName = components["schemas"]["Region"]["horizon"];

/** The line drawing under the band. Until the region is known its room stays empty. */
export function Horizon({ name }: { name: HorizonName | undefined }) {
  return <View className={name ? `horizon horizon-${name}` : "horizon-room"} {...spoken({ hidden: true })} />;
}
