import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Icon } from "@/shared/ui/icon";
import { Row } from "@/shared/ui/row";

/** The language as it is, the person's data, and what this is. */
export function SettingRows() {
  return (
    <RowCard>
      <View className="row">
        <Icon name="globe" className="row-icon" />
        <View className="row-body">{t("me.language")}</View>
        <Text className="t2">{t("me.language.now")}</Text>
      </View>
      <Row icon="lock" onPress={() => openPage("me/privacy")}>
        {t("me.privacy")}
      </Row>
      <Row icon="info" onPress={() => openPage("me/about")}>
        {t("me.about")}
      </Row>
    </RowCard>
  );
}
