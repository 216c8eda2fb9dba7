import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Row } from "@/shared/ui/row";

/** For those who do not know what their matter is called: a few questions lead to it. */
export function QuestionsLink() {
  return (
    <View className="card stack-item">
      <Row icon="branch" onPress={() => openPage("guides/questions")}>
        <View className="strong">{t("browse.questions")}</View>
        <View className="small t2">{t("browse.questionsAbout")}</View>
      </Row>
    </View>
  );
}
