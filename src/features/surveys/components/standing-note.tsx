import { View } from "@tarojs/components";
import { ApiError, errorText } from "@/shared/api/errors";
import type { OutboxItem } from "@/shared/api/outbox";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Note } from "@/shared/ui/note";
import type { Survey } from "../queries";

/** What comes next for who has answered. */
function nextOf({ kind, status, results, closesOn }: Survey): string {
  if (status !== "open") return "";
  if (kind === "draft") return t("surveys.thanks.draft", { day: formatDay(closesOn) });
  return results ? "" : t("surveys.thanks.later", { day: formatDay(closesOn) });
}

/** Where the survey stands for the one who looks, where it takes no answer. */
export function StandingNote({ survey }: { survey: Survey }) {
  const { answeredOn, status, opensOn, mayAnswer, whyNot = "" } = survey;
  if (answeredOn) {
    return (
      <Note icon="check" title={t("surveys.thanks", { day: formatDay(answeredOn) })}>
        <View className="small">{nextOf(survey)}</View>
      </Note>
    );
  }
  if (mayAnswer || status === "answered") return null;
  if (status === "upcoming")
    return (
      <Note icon="clock" title={t("surveys.opens", { day: formatDay(opensOn) })}>
        <View className="small">{t("surveys.opensText")}</View>
      </Note>
    );
  return (
    <Note icon="clock" title={whyNot}>
      <View className="small">{t("surveys.closedText")}</View>
    </Note>
  );
}

/** The backend refused it: why. What was filled in is still there. */
export function RefusedNote({ item }: { item: OutboxItem }) {
  const { failure } = item;
  if (!failure) return null;
  return (
    <Note icon="alert" kind="alert" title={t("unsent.refused")}>
      <View className="small">{errorText(new ApiError(failure.code, 400))}</View>
      {failure.fields.map(({ pointer, detail }) => detail && <View key={pointer}>{detail}</View>)}
    </Note>
  );
}
