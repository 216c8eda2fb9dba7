import { View } from "@tarojs/components";
import { dayOf, formatClock, formatMoment, today } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Clauses } from "@/shared/ui/clauses";
import type { RatedSubject } from "../../queries";
import "./subject-card.scss";

/** 今天 9:32 办完; another day by its date. */
function finishedWords(finishedAt: string): string {
  const moment = Date.parse(finishedAt);
  const time = formatMoment(moment);
  const clock = formatClock(finishedAt.slice(11, 16));
  return t("ratings.finished", {
    time: dayOf(moment) === today() ? t("ratings.todayAt", { clock }) : time,
  });
}

function Line({ parts }: { parts: readonly (string | undefined)[] }) {
  const text = parts.filter(Boolean).join(t("list.space"));
  if (text === "") return null;
  return (
    <View className="small t2">
      <Clauses text={text} />
    </View>
  );
}

/** What is rated: the number of the window as it hangs there, the matter, where and when. */
export function SubjectCard({ subject }: { subject: RatedSubject }) {
  const { title, stage, place, department, window, number, finishedAt } = subject;
  return (
    <View className="card stack-item rated">
      {window && (
        <View className="rated-window">
          <View className="rated-number">{window.number}</View>
          <View className="caption">{t("ratings.windowNo")}</View>
        </View>
      )}
      <View className="rated-words">
        <View className="strong">{title}</View>
        <Line parts={[stage && t("ratings.stage", { stage }), place, window?.name]} />
        <Line parts={[!place && department?.name ? department.name : undefined, number]} />
        {finishedAt && <Line parts={[finishedWords(finishedAt)]} />}
      </View>
    </View>
  );
}
