import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Icon } from "./icon";
import "./sample-note.scss";

/** Over figures that a preview has made up. */
export function SampleNote() {
  return (
    <View className="well small t2 stack-item sample-note">
      <Icon name="info" size={20} className="sample-note-icon" />
      <View className="sample-note-words">{t("figures.sample")}</View>
    </View>
  );
}
