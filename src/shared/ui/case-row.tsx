import { Text, View } from "@tarojs/components";
import { formatDay, formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Row } from "./row";
import { Status, type StatusKind } from "./status";
import type { CaseSummary } from "./waiting-row";
import "./case-row.scss";

function dateOf({ standing, statusSince, open: isOpen }: CaseSummary): string {
  const { dueOn, overdue } = standing;
  if (isOpen && dueOn) return t(overdue ? "cases.wasDue" : "cases.answerBefore", { day: formatDay(dueOn) });
  return formatInstantDay(statusSince);
}

interface CaseRowProps {
  one: CaseSummary;
  /** Under the name: who has it, or what kind it is. */
  about: string;
  status: { kind: StatusKind; text: string };
  onPress: () => void;
}

/** A case in a list: name, agency or kind, state and date. */
export function CaseRow({ one, about, status, onPress }: CaseRowProps) {
  return (
    <Row onPress={onPress}>
      <View className="strong">{one.title}</View>
      <View className="small t2">{about}</View>
      <View className="case-meta">
        <Status {...status} />
        <Text className="small t2">{dateOf(one)}</Text>
      </View>
    </Row>
  );
}
