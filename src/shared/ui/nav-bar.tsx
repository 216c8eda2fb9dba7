import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { goBack } from "@/shared/platform/navigation";
import { readTopRoom } from "@/shared/platform/screen";
import { spoken } from "./a11y";
import { Heading } from "./heading";
import { Icon } from "./icon";
import { Pressable } from "./pressable";
import "./nav-bar.scss";

/** The bar of a page that is not a tab: back and, in the middle, the title; clear of WeChat's capsule. */
export function NavBar({ title }: { title: string }) {
  const [{ statusBar, capsule }] = useState(readTopRoom);
  return (
    <View className="nav" style={{ paddingTop: `${statusBar}px` }} {...spoken({ role: "banner" })}>
      <View className="nav-row">
        <View className="nav-side" style={{ minWidth: `${capsule}px` }}>
          <Pressable className="nav-back" label={t("nav.back")} onPress={goBack}>
            <Icon name="chevron-left" />
          </Pressable>
        </View>
        <Heading level={1} className="nav-title">
          {title}
        </Heading>
        <View className="nav-side" style={{ minWidth: `${capsule}px` }} />
      </View>
    </View>
  );
}
