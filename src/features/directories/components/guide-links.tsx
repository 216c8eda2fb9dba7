import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { openPage } from "@/shared/platform/navigation";
import { Pressable } from "@/shared/ui/pressable";
import "./guide-links.scss";

/** Guides that an entry of a directory belongs to. */
export function GuideLinks({ title, links }: { title: string; links: components["schemas"]["GuideLink"][] }) {
  if (links.length === 0) return null;
  return (
    <View className="guide-links">
      <View className="small t2">{title}</View>
      {links.map(({ id, name }) => (
        <Pressable
          key={id}
          className="guide-link"
          role="link"
          onPress={() => openPage("guides/detail", { id })}
        >
          {name}
        </Pressable>
      ))}
    </View>
  );
}
