import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { ledgerArticles, ledgerSum, ledgerWeeks } from "@/shared/lib/ledger-weeks";
import { spoken } from "./a11y";
import { LedgerCell } from "./ledger-cell";
import "./ledger-calendar.scss";

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

interface LedgerCalendarProps {
  deadline: components["schemas"]["Deadline"];
}

/** Why a date is that date: every day from the event to the due day, counted or not, with the sum and the rules. */
export function LedgerCalendar({ deadline }: LedgerCalendarProps) {
  const { ledger, dueOn, provisional } = deadline;
  return (
    <View className="ledger">
      <View className="ledger-week" {...spoken({ hidden: true })}>
        {weekdays.map((weekday) => (
          <Text key={weekday} className="ledger-weekday caption t3">
            {t(`weekday.${weekday}`)}
          </Text>
        ))}
      </View>
      {ledgerWeeks(ledger).map((week) => (
        <View key={week.map((entry) => entry?.day).join()} className="ledger-week">
          {weekdays.map((weekday, column) => (
            <LedgerCell
              key={weekday}
              entry={week[column]}
              due={week[column]?.day === dueOn}
              first={week[column] === ledger[0]}
            />
          ))}
        </View>
      ))}
      <View className="ledger-sum strong">{t("ledger.sum", ledgerSum(ledger))}</View>
      {ledgerArticles(ledger).map((article) => (
        <View key={article} className="small t2">
          {article}
        </View>
      ))}
      {provisional && <View className="small t2">{t("ledger.provisional", { day: formatDay(dueOn) })}</View>}
    </View>
  );
}
