import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { dial } from "@/shared/platform/phone";
import { Row } from "@/shared/ui/row";
import { hotline } from "../hotline";

/** Calls 12345. The title says why one would. */
export function HotlineRow({ title, text }: { title?: string; text?: string }) {
  return (
    <View className="card stack-item">
      <Row icon="phone" opens="act" onPress={() => dial(hotline)}>
        <View className="strong">{title ?? t("hotline.call")}</View>
        <View className="small t2">{text ?? t("hotline.about")}</View>
      </Row>
    </View>
  );
}
