import { View } from "@tarojs/components";
import { beforeWords } from "@/shared/i18n/before-words";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { LinedRows } from "./card";
import type { CaseDeadline, StartOf } from "./case-dates";
import { Disclosure } from "./disclosure";
import { DateLedger } from "./why-date";

function dateWords({ dueOn, met, overdue, actor }: CaseDeadline): string {
  const day = formatDay(dueOn);
  const { name } = actor;
  if (met) return t("cases.metBy", { day, name: beforeWords(name) });
  return t(overdue ? "cases.missedBy" : "cases.dueBy", { day, name });
}

interface OtherDatesProps {
  deadlines: CaseDeadline[];
  asOf: string;
  startOf: StartOf;
}

/** The other dates of a case, each with its ledger on a tap. */
export function OtherDates({ deadlines, asOf, startOf }: OtherDatesProps) {
  if (deadlines.length === 0) return null;
  return (
    <View className="card stack-item">
      <LinedRows>
        {deadlines.map((deadline) => (
          <Disclosure
            key={`${deadline.kind}${deadline.dueOn}`}
            bleed
            title={
              <>
                <View>{deadline.title}</View>
                <View className="small t2">{dateWords(deadline)}</View>
              </>
            }
          >
            <DateLedger deadline={deadline} asOf={asOf} startOf={startOf} />
          </Disclosure>
        ))}
      </LinedRows>
    </View>
  );
}
