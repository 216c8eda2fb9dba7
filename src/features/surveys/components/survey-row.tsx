import { Text, View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Due } from "@/shared/ui/due";
import { Row } from "@/shared/ui/row";
import { Status } from "@/shared/ui/status";
import { isBegun, useDraft } from "../drafts";
import type { SurveySummary } from "../queries";
import { daysLeft, kindName, statusOf } from "../survey-words";
import { useHandedIn } from "../use-handed-in";
import "./survey-row.scss";

/** What one has done about it oneself; nothing where one has done nothing. */
function OwnStatus({ survey }: { survey: SurveySummary }) {
  const draft = useDraft(survey.id);
  const handedIn = useHandedIn(survey.id);
  if (survey.answeredOn)
    return <Status kind="done" text={t("surveys.youAnswered", { day: formatDay(survey.answeredOn) })} />;
  if (handedIn) return <Status kind="local" text={t("unsent.waiting")} />;
  return survey.status === "open" && isBegun(draft) ? (
    <Status kind="local" text={t("surveys.begun")} />
  ) : null;
}

/** A survey in a list: its name, what and whose it is, until when, and what one has done about it. */
export function SurveyRow({ survey }: { survey: SurveySummary }) {
  const { id, title, kind, organiser, participants, status } = survey;
  return (
    <Row onPress={() => openPage("surveys/detail", { id })}>
      <View className="strong">{title}</View>
      <View className="small t2">{t("surveys.of", { kind: kindName(kind), organiser })}</View>
      <View className="survey-facts small t3">
        <View className="survey-fact">
          {status === "open" ? <Due kind="going" {...daysLeft(survey)} /> : <Status {...statusOf(survey)} />}
        </View>
        {participants > 0 && (
          <Text className="survey-fact">{t("surveys.participants", { count: participants })}</Text>
        )}
        <OwnStatus survey={survey} />
      </View>
    </Row>
  );
}
