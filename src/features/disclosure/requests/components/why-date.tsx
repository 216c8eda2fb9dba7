import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Heading } from "@/shared/ui/heading";
import { LedgerCalendar } from "@/shared/ui/ledger-calendar";
import { LedgerRules } from "@/shared/ui/ledger-rules";
import { Prose } from "@/shared/ui/prose";
import { type CaseDeadline, countingOf, startOf } from "../request-dates";
import "./why-date.scss";

const dueName = ({ kind }: CaseDeadline) => (kind === "reply" ? { dueName: t("cases.replyDue") } : {});

/** A date day by day: what counts, what does not and why, and each rule with its article. */
export function DateLedger({ deadline, asOf }: { deadline: CaseDeadline; asOf: string }) {
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
export function WhyDate({
  deadline,
  asOf,
  children,
}: {
  deadline: CaseDeadline;
  asOf: string;
  children?: ReactNode;
}) {
  return (
    <View className="card stack-item">
      <View className="why-head">
        <Heading level={2}>{t("cases.why", { day: formatDay(deadline.dueOn) })}</Heading>
        <View className="small t2">
          <Prose text={countingOf(deadline)} />
        </View>
      </View>
      <DateLedger deadline={deadline} asOf={asOf} />
      {children}
    </View>
  );
}
