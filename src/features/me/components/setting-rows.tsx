import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";

/** The person's data, and what this is. */
export function SettingRows() {
  return (
    <RowCard>
      <Row onPress={() => openPage("me/privacy")}>{t("me.privacy")}</Row>
      <Row onPress={() => openPage("me/about")}>{t("me.about")}</Row>
    </RowCard>
  );
}
