import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Disclosure } from "@/shared/ui/disclosure";
import { LedgerCalendar } from "@/shared/ui/ledger-calendar";
import { periodText } from "../guide-words";
import { DaySquares } from "./day-squares";
import "./time-card.scss";

type Guide = components["schemas"]["Guide"];

/** 多久: what is promised of what the law allows, the date if one hands in today, and why that date. */
export function TimeCard({ guide }: { guide: Guide }) {
  const { promised, statutory, ifFiledToday } = guide;
  const comparable = promised.unit === statutory.unit && statutory.days > 0 && promised.days > 0;
  return (
    <Card
      title={t("guides.time")}
      aside={<Text className="small t2">{t("guides.statutory", { period: periodText(statutory) })}</Text>}
    >
      <View className="time-promise">{t("guides.promised", { period: periodText(promised) })}</View>
      {comparable && <DaySquares promised={promised.days} statutory={statutory.days} />}
      {promised.note && <View className="time-note small t2">{promised.note}</View>}
      {statutory.note && (
        <View className="time-note small t2">{t("guides.statutoryNote", { note: statutory.note })}</View>
      )}
      {promised.days > 0 && (
        <Disclosure
          title={t("guides.ifToday", { day: formatDay(ifFiledToday.promised.dueOn) })}
          aside={<Text className="small time-why">{t("guides.why")}</Text>}
        >
          <LedgerCalendar deadline={ifFiledToday.promised} />
        </Disclosure>
      )}
    </Card>
  );
}
