import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Card } from "@/shared/ui/card";
import { type SurveyDraft, useDraft } from "../drafts";
import type { Survey } from "../queries";

const wordsOf = ({ answers, comments }: SurveyDraft) =>
  [...Object.values(answers), ...Object.values(comments)]
    .map(({ text }) => text.trim())
    .filter((text) => text !== "");

/** What was written and can be handed in no more: it is not lost, one can say it elsewhere. */
export function UnsentWords({ survey }: { survey: Survey }) {
  const words = wordsOf(useDraft(survey.id));
  if (words.length === 0 || survey.answeredOn) return null;
  return (
    <Card title={t("surveys.unsentWords")}>
      <View className="card-pad">
        <View className="small t2">{t("surveys.unsentWordsText")}</View>
        {keyed(words).map(({ key, item }) => (
          <View key={key} className="survey-paragraph">
            {item}
          </View>
        ))}
      </View>
    </Card>
  );
}
