import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { type CaseDeadline, countingOf, type StartOf } from "./case-dates";
import { Heading } from "./heading";
import { LedgerCalendar } from "./ledger-calendar";
import { LedgerRules } from "./ledger-rules";
import { Prose } from "./prose";
import "./why-date.scss";

interface DateProps {
  deadline: CaseDeadline;
  /** The day on which the backend counted. */
  asOf: string;
  startOf: StartOf;
}

const dueName = ({ kind }: CaseDeadline) => (kind === "reply" ? { dueName: t("cases.replyDue") } : {});

/** A date day by day: what counts, what does not and why, and each rule with its article. */
export function DateLedger({ deadline, asOf, startOf }: DateProps) {
  return (
    <>
      <View className="why">
        <LedgerCalendar deadline={deadline} asOf={asOf} start={startOf(deadline)} {...dueName(deadline)} />
      </View>
      {deadline.rules && <LedgerRules rules={deadline.rules} />}
    </>
  );
}

/** 为什么是这一天: the date that the case turns on. */
export function WhyDate({ children, ...date }: DateProps & { children?: ReactNode }) {
  const { deadline, startOf } = date;
  return (
    <View className="card stack-item">
      <View className="why-head">
        <Heading level={2}>{t("cases.why", { day: formatDay(deadline.dueOn) })}</Heading>
        <View className="small t2">
          <Prose text={countingOf(deadline, startOf(deadline))} />
        </View>
      </View>
      <DateLedger {...date} />
      {children}
    </View>
  );
}
