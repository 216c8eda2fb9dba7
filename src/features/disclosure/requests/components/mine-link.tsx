import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Row } from "@/shared/ui/row";

/** The way to the person's own requests. */
export function MyRequestsLink() {
  return (
    <Row icon="open" onPress={() => openPage("disclosure/mine")}>
      <View>{t("requests.mine")}</View>
      <View className="small t2">{t("requests.mineAbout")}</View>
    </Row>
  );
}
