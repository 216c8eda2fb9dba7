import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { formatDay, formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { Disclosure } from "@/shared/ui/disclosure";
import { Heading } from "@/shared/ui/heading";
import { LedgerCalendar } from "@/shared/ui/ledger-calendar";
import { Status } from "@/shared/ui/status";
import "./report-receipt.scss";

interface ReportReceiptProps {
  receipt: components["schemas"]["GuideReport"];
  /** Something was written after this was sent. */
  wroteOn: boolean;
  onAgain: () => void;
}

/** It has arrived: its number, who looks at it, by when, and why by then. */
export function ReportReceipt({ receipt, wroteOn, onAgain }: ReportReceiptProps) {
  const { number, receivedAt, department, answerBy } = receipt;
  const day = formatDay(answerBy.dueOn);
  return (
    <>
      <Card>
        <View className="card-pad" {...spoken({ role: "status" })}>
          <Status kind="done" text={t("guides.report.received")} />
          <Heading level={2} className="heading">
            {t("guides.report.number", { number })}
          </Heading>
          <View className="t2">
            {t("guides.report.answer", {
              department: department.name,
              received: formatInstantDay(receivedAt),
              day,
            })}
          </View>
          {wroteOn && <View className="t2">{t("guides.report.wroteOn")}</View>}
        </View>
        {answerBy.ledger.length > 0 && (
          <>
            <View className="row-line" />
            <Disclosure
              title={t("guides.report.due", { day })}
              aside={<Text className="small report-why">{t("guides.why")}</Text>}
            >
              <LedgerCalendar deadline={answerBy} asOf={receivedAt.slice(0, 10)} />
            </Disclosure>
          </>
        )}
      </Card>
      <Button text={t("guides.report.again")} onPress={onAgain} />
    </>
  );
}
