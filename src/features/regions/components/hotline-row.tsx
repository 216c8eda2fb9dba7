import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { dial } from "@/shared/platform/phone";
import { Row } from "@/shared/ui/row";

/** The national government hotline (国办发〔2020〕53号: one number, 24 hours). */
const hotline = "12345";

/** Calls 12345. The title says why one would. */
export function HotlineRow({ title, text }: { title?: string; text?: string }) {
  return (
    <View className="card stack-item">
      <Row icon="phone" opens="call" onPress={() => dial(hotline)}>
        <View className="strong">{title ?? t("hotline.call")}</View>
        <View className="small t2">{text ?? t("hotline.about")}</View>
      </Row>
    </View>
  );
}
