import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Icon } from "@/shared/ui/icon";
import { Pressable } from "@/shared/ui/pressable";
import "./anonymous-row.scss";

interface AnonymousRowProps {
  anonymous: boolean;
  onChange: (anonymous: boolean) => void;
}

/** 匿名: on unless the person wants to be known. */
export function AnonymousRow({ anonymous, onChange }: AnonymousRowProps) {
  const about = t(anonymous ? "ratings.anonymous.on" : "ratings.anonymous.off");
  return (
    <Pressable
      className="row anonymous"
      role="switch"
      label={[t("ratings.anonymous"), about].join(t("list.comma"))}
      checked={anonymous}
      onPress={() => onChange(!anonymous)}
    >
      <Icon name="lock" size={20} className="row-icon" />
      <View className="row-body">
        <View className="strong">{t("ratings.anonymous")}</View>
        <View className="small t2">{about}</View>
      </View>
      <View className={anonymous ? "switch switch-on" : "switch"}>
        <View className="switch-knob" />
      </View>
    </Pressable>
  );
}
