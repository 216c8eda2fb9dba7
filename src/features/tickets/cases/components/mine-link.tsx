import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Row } from "@/shared/ui/row";

/** The way to the person's own tickets. */
export function MyTicketsLink() {
  return (
    <Row icon="voice" onPress={() => openPage("tickets/mine")}>
      <View>{t("tickets.mine")}</View>
      <View className="small t2">{t("tickets.mineAbout")}</View>
    </Row>
  );
}
