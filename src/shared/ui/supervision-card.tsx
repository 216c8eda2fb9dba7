import { View } from "@tarojs/components";
import { spoken } from "./a11y";
import "./supervision-card.scss";

/** The small yellow or red card of 电子监察; its word stands beside it. */
export function SupervisionCard({ card }: { card: "yellow" | "red" }) {
  return <View className={`sv-card sv-card-${card}`} {...spoken({ hidden: true })} />;
}
