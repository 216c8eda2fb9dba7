import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Row } from "@/shared/ui/row";
import { useSaved } from "../saved-store";

/** The way to the saved guides, with how many there are. */
export function SavedLink() {
  const count = useSaved(({ saved }) => saved.length);
  return (
    <View className="card stack-item">
      <Row
        icon="star"
        onPress={() => openPage("guides/saved")}
        aside={<Text className="t2">{t("guides.count", { count })}</Text>}
      >
        {t("guides.saved.title")}
      </Row>
    </View>
  );
}
