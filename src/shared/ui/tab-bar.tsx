import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openTab, type Tab, tabs } from "@/shared/platform/navigation";
import { spoken } from "./a11y";
import { Icon, type IconName } from "./icon";
import { Pressable } from "./pressable";
import "./tab-bar.scss";

const icons: Record<Tab, [IconName, IconName]> = {
  home: ["home", "home-on"],
  guides: ["apply", "apply-on"],
  disclosure: ["open", "open-on"],
  tickets: ["voice", "voice-on"],
  me: ["me", "me-on"],
};

/** The five tabs. Drawn by us on both targets: WeChat's own bar cannot grow in 长辈版. */
export function TabBar({ current }: { current: Tab }) {
  return (
    <View className="tabs" {...spoken({ role: "navigation", label: t("nav.tabs") })}>
      <View className="tabs-row" {...spoken({ role: "tablist" })}>
        {tabs.map((tab) => (
          <Pressable
            key={tab}
            className={tab === current ? "tab tab-on" : "tab"}
            role="tab"
            selected={tab === current}
            onPress={() => tab !== current && openTab(tab)}
          >
            <Icon name={icons[tab][tab === current ? 1 : 0]} />
            <Text>{t(`tab.${tab}`)}</Text>
          </Pressable>
        ))}
      </View>
    </View>
  );
}
