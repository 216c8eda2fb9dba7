import { View } from "@tarojs/components";
import { formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Prose } from "@/shared/ui/prose";
import type { Rating } from "../../queries";
import "./answers-card.scss";

const kinds = ["rectification", "explanation", "appeal", "review"] as const;

/** 部门怎么说: what was set right, why it cannot be, an appeal, and what the bureau found; newest first. */
export function AnswersCard({ rating }: { rating: Rating }) {
  const said = kinds
    .flatMap((kind) => {
      const answer = rating[kind];
      return answer ? [{ kind, ...answer }] : [];
    })
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  if (said.length === 0) return null;
  return (
    <Card title={t("ratings.answers")}>
      {said.map(({ kind, by, text, article, at }) => (
        <View key={kind} className="fact">
          <View className="strong">{t(`ratings.answer.${kind}`)}</View>
          <View className="small t2">
            <Prose text={t("ratings.answerBy", { by, day: formatInstantDay(at) })} />
          </View>
          <View className="answer-text">
            <Prose text={text} />
          </View>
          {article && <View className="small t3">{article}</View>}
        </View>
      ))}
    </Card>
  );
}
