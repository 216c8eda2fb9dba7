import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { BarChart } from "@/shared/ui/bar-chart";
import { Card } from "@/shared/ui/card";
import type { Survey } from "../queries";
import { questionText } from "../survey-words";

type Question = Survey["questions"][number];
type Result = NonNullable<Survey["results"]>[number];

/** The count of one question; the people who answered it are the denominator. */
function QuestionResult({
  question,
  number,
  result,
}: {
  question: Question;
  number: number;
  result: Result;
}) {
  const { answered, options = [], texts } = result;
  const caption = questionText({ ...question, required: true }, number);
  const nameOf = (optionId: string) => question.options?.find(({ id }) => id === optionId)?.text ?? "";
  if (texts !== undefined) {
    return (
      <>
        <View className="strong">{caption}</View>
        <View className="small t2">{t("surveys.texts", { count: texts })}</View>
      </>
    );
  }
  return (
    <>
      <BarChart
        caption={caption}
        unit={t("surveys.people")}
        bars={options.map(({ optionId, count }) => ({ label: nameOf(optionId), value: count, of: answered }))}
      />
      <View className="small t2 survey-paragraph">
        {t(question.kind === "multiple" ? "surveys.denominatorMany" : "surveys.denominator", {
          count: answered,
        })}
      </View>
    </>
  );
}

/** The count of a survey as bars, each question with its table one tap away. */
export function ResultsView({ survey }: { survey: Survey }) {
  const { results = [], questions, status } = survey;
  if (results.length === 0) return null;
  return (
    <Card title={t(status === "open" ? "surveys.resultsSoFar" : "surveys.results")}>
      {questions.map((question, place) => {
        const result = results.find(({ questionId }) => questionId === question.id);
        return (
          result && (
            <View key={question.id} className="card-pad">
              <QuestionResult question={question} number={place + 1} result={result} />
            </View>
          )
        );
      })}
    </Card>
  );
}
