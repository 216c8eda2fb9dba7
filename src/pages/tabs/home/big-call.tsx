import { View } from "@tarojs/components";
import { hotline } from "@/features/regions/hotline";
import { t } from "@/shared/i18n/translate";
import { dial } from "@/shared/platform/phone";
import { Icon } from "@/shared/ui/icon";
import { Pressable } from "@/shared/ui/pressable";
import "./big-call.scss";

/** In 长辈版 the first thing is a person who answers. */
export function BigCall() {
  return (
    <Pressable className="big-call stack-item" onPress={() => dial(hotline)}>
      <Icon name="phone" size={32} className="big-call-icon" />
      <View>
        <View className="heading">{t("hotline.call")}</View>
        <View className="small">{t("home.elderCall")}</View>
      </View>
    </Pressable>
  );
}
