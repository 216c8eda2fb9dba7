import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { formatDay, today } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Disclosure } from "@/shared/ui/disclosure";
import { LedgerCalendar } from "@/shared/ui/ledger-calendar";
import { periodText } from "../guide-words";
import { DaySquares } from "./day-squares";
import "./time-card.scss";

type Guide = components["schemas"]["Guide"];

/** A guide kept from earlier counts from the day it was read, and says so. */
function dueText({ filedOn, promised }: Guide["ifFiledToday"]): string {
  const day = formatDay(promised.dueOn);
  if (filedOn === today()) return t("guides.ifToday", { day });
  return t("guides.ifFiled", { filed: formatDay(filedOn), day });
}

/** The drawing of promised of statutory days, where both are counted in the same days. */
function Share({ promised, statutory }: Pick<Guide, "promised" | "statutory">) {
  if (!statutory || promised.unit !== statutory.unit || promised.days === 0 || statutory.days === 0)
    return null;
  return <DaySquares promised={promised.days} statutory={statutory.days} />;
}

/** 多久: what is promised of what the law allows, the date if one hands in today, and why that date. */
export function TimeCard({ guide }: { guide: Guide }) {
  const { promised, statutory, ifFiledToday } = guide;
  const legal = statutory
    ? t("guides.statutory", { period: periodText(statutory) })
    : t("guides.lawNamesNone");
  return (
    <Card
      className="part part-time"
      title={t("guides.time")}
      aside={<Text className="small t2">{legal}</Text>}
    >
      <View className="time-promise">{t("guides.promised", { period: periodText(promised) })}</View>
      <Share promised={promised} {...(statutory ? { statutory } : {})} />
      {promised.note && <View className="time-note small t2">{promised.note}</View>}
      {statutory?.note && (
        <View className="time-note small t2">{t("guides.statutoryNote", { note: statutory.note })}</View>
      )}
      {ifFiledToday.statutory && promised.days > 0 && (
        <View className="time-note small t2">
          {t("guides.dueByLaw", { day: formatDay(ifFiledToday.statutory.dueOn) })}
        </View>
      )}
      {promised.days > 0 && (
        <Disclosure
          title={dueText(ifFiledToday)}
          aside={<Text className="small time-why">{t("guides.why")}</Text>}
        >
          <LedgerCalendar deadline={ifFiledToday.promised} asOf={ifFiledToday.filedOn} />
        </Disclosure>
      )}
    </Card>
  );
}
