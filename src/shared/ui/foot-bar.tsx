import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { spoken } from "./a11y";
import "./foot-bar.scss";

interface FootBarProps {
  label: string;
  /** Stands left of the primary action: a small one. */
  side?: ReactNode;
  /** Above the buttons: what the last one came to, in words that stay. */
  said?: ReactNode;
  /** The primary action of the page. */
  children: ReactNode;
}

/** The primary action of a page, at the bottom, under the thumb. */
export function FootBar({ label, side, said, children }: FootBarProps) {
  return (
    <View className="foot" {...spoken({ role: "region", label })}>
      <View className={said ? "foot-said small" : ""} {...spoken({ role: "status", live: "polite" })}>
        {said}
      </View>
      <View className="foot-row">
        {side && <View className="foot-side">{side}</View>}
        <View className="foot-main">{children}</View>
      </View>
    </View>
  );
}
