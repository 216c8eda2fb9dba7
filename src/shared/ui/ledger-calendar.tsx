import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { useState } from "react";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { ledgerParts } from "@/shared/lib/ledger-parts";
import { ledgerArticles, ledgerSum } from "@/shared/lib/ledger-weeks";
import { spoken } from "./a11y";
import { LedgerBlock } from "./ledger-block";
import type { LedgerFrame, LedgerStart } from "./ledger-cell";
import { LedgerLegend } from "./ledger-legend";
import { LedgerMonth } from "./ledger-month";
import { useDayName } from "./seen-at";
import "./ledger-calendar.scss";

type Schemas = components["schemas"];

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

interface LedgerCalendarProps {
  /** Of a case it brings its own sums and rules. */
  deadline: Schemas["Deadline"] & Partial<Pick<Schemas["CaseDeadline"], "sums" | "rules">>;
  /** The day on which the backend counted. */
  asOf: string;
  start?: LedgerStart;
  /** What the due day is called. */
  dueName?: string;
}

/** First day of each holiday: the one before it is not of the same. */
function holidaysOf(ledger: Schemas["LedgerEntry"][]): ReadonlySet<string> {
  const begins = ledger.filter(
    ({ reason, holiday }, place) =>
      reason === "holiday" &&
      !(ledger[place - 1]?.reason === "holiday" && ledger[place - 1]?.holiday === holiday),
  );
  return new Set(begins.map(({ day }) => day));
}

function Sum({ ledger, sums }: LedgerCalendarProps["deadline"]) {
  if (!sums) return <View className="ledger-sum strong">{t("ledger.sum", ledgerSum(ledger))}</View>;
  const skipped = sums.skipped.reduce((total, { days }) => total + days, 0);
  const parts = sums.skipped.map(({ name, days }) => t("ledger.sumPart", { name, days }));
  return (
    <View className="ledger-sum small">
      <View className="strong">
        {t("ledger.sumOf", { days: sums.counted + skipped, counted: sums.counted, skipped })}
      </View>
      <View className="t2">{parts.join(t("list.comma"))}</View>
    </View>
  );
}

/** Why a date is that date: every day from the event to the due day, counted or not, with the sum and the rules. */
export function LedgerCalendar({ deadline, asOf, start = "filed", dueName }: LedgerCalendarProps) {
  const [opened, setOpened] = useState("");
  const { ledger, dueOn, provisional, rules } = deadline;
  const { isToday } = useDayName(asOf);
  const frame: LedgerFrame = {
    asOf,
    isToday,
    dueOn,
    dueName: dueName ?? t("ledger.legend.due"),
    start,
    holidays: holidaysOf(ledger),
  };
  return (
    <View className="ledger">
      <View className="ledger-week" {...spoken({ hidden: true })}>
        {weekdays.map((weekday) => (
          <Text key={weekday} className="ledger-weekday caption t3">
            {t(`weekday.${weekday}`)}
          </Text>
        ))}
      </View>
      {ledgerParts(ledger, asOf).map(({ month, days }) =>
        month === undefined ? (
          <LedgerBlock key={days[0]?.day} days={days} frame={frame} />
        ) : (
          <LedgerMonth
            key={month}
            month={month}
            days={days}
            frame={frame}
            open={month === opened}
            onToggle={() => setOpened(month === opened ? "" : month)}
          />
        ),
      )}
      <LedgerLegend ledger={ledger} frame={frame} />
      <Sum {...deadline} />
      {!rules &&
        ledgerArticles(ledger).map((article) => (
          <View key={article} className="small t2">
            {article}
          </View>
        ))}
      {provisional && <View className="small t2">{t("ledger.provisional", { day: formatDay(dueOn) })}</View>}
    </View>
  );
}
