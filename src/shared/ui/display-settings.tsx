import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "./a11y";
import { Card } from "./card";
import { Icon } from "./icon";
import { Pill } from "./pill";
import { Pressable } from "./pressable";
import { type ThemeChoice, useElder, useSkin } from "./skin";
import "./display-settings.scss";

const themes: ThemeChoice[] = ["system", "light", "dark"];

/** 长辈版 on or off, and light, dark or as the system says. */
export function DisplaySettings() {
  const { theme, chooseTheme, setElder } = useSkin();
  const elder = useElder();
  return (
    <Card>
      <Pressable className="row" role="switch" checked={elder} onPress={() => setElder(!elder)}>
        <Icon name="text" className="row-icon" />
        <View className="row-body">{t("me.elder")}</View>
        <Text className={elder ? "strong setting-on" : "t2"}>{t(elder ? "me.on" : "me.off")}</Text>
      </Pressable>
      <View className="row-line" />
      <View className="card-pad" {...spoken({ role: "group", label: t("me.theme") })}>
        <View className="small t2 setting-label">{t("me.theme")}</View>
        <View className="setting-choices">
          {themes.map((choice) => (
            <Pill
              key={choice}
              text={t(`me.theme.${choice}`)}
              on={theme === choice}
              onPress={() => chooseTheme(choice)}
            />
          ))}
        </View>
      </View>
    </Card>
  );
}
