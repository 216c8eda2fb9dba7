import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { goBack } from "@/shared/platform/navigation";
import { readTopRoom } from "@/shared/platform/screen";
import { Heading } from "./heading";
import { Icon } from "./icon";
import { Pressable } from "./pressable";
import "./nav-bar.scss";

/** The bar of a page that is not a tab: back and title; it keeps clear of WeChat's capsule. */
export function NavBar({ title }: { title: string }) {
  const [room] = useState(readTopRoom);
  return (
    <View className="nav" style={{ paddingTop: `${room.statusBar}px` }}>
      <View className="nav-row" style={{ paddingRight: `${room.capsule}px` }}>
        <Pressable className="nav-back" label={t("nav.back")} onPress={goBack}>
          <Icon name="chevron-left" />
        </Pressable>
        <Heading level={1} className="nav-title">
          {title}
        </Heading>
      </View>
    </View>
  );
}
