import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Card } from "@/shared/ui/card";
import { Due } from "@/shared/ui/due";
import { Heading } from "@/shared/ui/heading";
import { Prose } from "@/shared/ui/prose";
import { Status } from "@/shared/ui/status";
import { Tag } from "@/shared/ui/tag";
import type { Survey } from "../queries";
import { daysLeft, kindName, statusOf } from "../survey-words";
import "./survey-head.scss";

/** Paragraphs of a running text. */
export function Paragraphs({ texts }: { texts: readonly string[] }) {
  return keyed(texts).map(({ key, item }) => (
    <View key={key} className="survey-paragraph">
      <Prose text={item} />
    </View>
  ));
}

/** What is asked, by whom, until when, and when one will see the count. */
export function SurveyHead({ survey }: { survey: Survey }) {
  const {
    kind,
    title,
    organiser,
    status,
    intro,
    opensOn,
    closesOn,
    participants,
    questions,
    mayAnswer,
    results,
    moved,
  } = survey;
  return (
    <Card>
      <View className="card-pad">
        <View className="survey-kind">
          <Tag text={kindName(kind)} />
          {status === "open" ? <Due kind="going" {...daysLeft(survey)} /> : <Status {...statusOf(survey)} />}
        </View>
        <Heading level={2} className="heading">
          {title}
        </Heading>
        <View className="small t2 survey-from">{organiser}</View>
        <Paragraphs texts={intro} />
        <View className="small t2 survey-paragraph">
          {t("surveys.time", { from: formatDay(opensOn), to: formatDay(closesOn) })}
        </View>
        {moved && (
          <View className="small t2">
            {t("surveys.moved", { from: formatDay(moved.from), reason: moved.reason })}
          </View>
        )}
        {participants > 0 && (
          <View className="small t2">{t("surveys.participants", { count: participants })}</View>
        )}
        {mayAnswer && <View className="small t2">{t("surveys.once")}</View>}
        {questions.length > 0 && !results && status !== "answered" && (
          <View className="small t2">{t(`surveys.shown.${survey.resultsShown}`)}</View>
        )}
      </View>
    </Card>
  );
}
