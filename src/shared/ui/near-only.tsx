import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { useNearView } from "@/shared/platform/near-view";

/** A part of a long list: its content stands there while it is near the screen, and else its height alone. */
export function NearOnly({ children }: { children: ReactNode }) {
  const { near, height, mark } = useNearView();
  return (
    <View {...mark} {...(near ? {} : { style: { height: `${height}px` } })}>
      {near && children}
    </View>
  );
}
