import { Text, View } from "@tarojs/components";
import { formatDay, formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Row } from "./row";
import { Status, type StatusKind } from "./status";
import type { CaseSummary } from "./waiting-row";
import "./case-row.scss";

interface DatedCase extends CaseSummary {
  statusSince: string;
}

function dateOf({ standing, statusSince, open: isOpen }: DatedCase): string {
  const { dueOn, overdue } = standing;
  if (isOpen && dueOn) return t(overdue ? "cases.wasDue" : "cases.answerBefore", { day: formatDay(dueOn) });
  return formatInstantDay(statusSince);
}

interface CaseLineProps {
  title: string;
  /** Under the name: who has it, or what kind it is. */
  about: string;
  status: { kind: StatusKind; text: string };
  /** The day that counts, in words. */
  date: string;
  onPress: () => void;
}

/** A case in a list: name, agency or kind, state and date. */
export function CaseLine({ title, about, status, date, onPress }: CaseLineProps) {
  return (
    <Row onPress={onPress}>
      <View className="strong">{title}</View>
      <View className="small t2">{about}</View>
      <View className="case-meta">
        <Status {...status} />
        <Text className="small t2">{date}</Text>
      </View>
    </Row>
  );
}

interface CaseRowProps extends Omit<CaseLineProps, "title" | "date"> {
  one: DatedCase;
}

/** A case of a kind of its own in a list. */
export function CaseRow({ one, ...line }: CaseRowProps) {
  return <CaseLine {...line} title={one.title} date={dateOf(one)} />;
}
