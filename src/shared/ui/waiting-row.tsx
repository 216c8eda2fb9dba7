import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Due } from "./due";
import { Prose } from "./prose";
import { Row } from "./row";
import { useDayName } from "./seen-at";
import "./waiting-row.scss";

/** What every case says of itself in a list. */
export interface CaseSummary {
  id: string;
  title: string;
  statusSince: string;
  standing: components["schemas"]["Standing"];
  /** The day on which the backend counted. */
  asOf: string;
  open: boolean;
  /** Working days until the person must act, where the backend told them. */
  daysLeft?: number;
}

/** Whether a case waits for the person. */
export const waitsForYou = ({ open, standing }: CaseSummary) =>
  open && standing.yours !== undefined && standing.actor.role === "applicant";

/**
 * When what waits is due; nothing is said where no date is set, nor while the date is another's: what the person must do
 * then names its own.
 */
function WaitingDue({ standing: { dueOn, overdue, actor }, asOf, daysLeft = 0 }: CaseSummary) {
  const { isToday } = useDayName(asOf);
  if (dueOn === undefined || actor.role !== "applicant") return null;
  const day = formatDay(dueOn);
  if (overdue) return <Due kind="over" strong={t("cases.overdue")} rest={t("cases.wasDue", { day })} />;
  const before = t("cases.before", { day });
  if (!isToday) return <Due kind="you" strong={before} />;
  if (dueOn === asOf)
    return <Due kind="you" strong={before} rest={t("cases.dueThatDay", { name: t("ledger.today") })} />;
  const rest = daysLeft > 0 ? { rest: t("cases.workingDaysLeft", { count: daysLeft }) } : {};
  return <Due kind="you" strong={before} {...rest} />;
}

interface WaitingRowProps {
  one: CaseSummary;
  /** Which case it is: 公开　草原补奖发放汇总表. */
  of: string;
  onPress: () => void;
}

/** A case that waits for the person: what to do first, then which case, then by when. */
export function WaitingRow({ one, of, onPress }: WaitingRowProps) {
  return (
    <Row onPress={onPress}>
      <View className="strong">
        <Prose text={one.standing.yours ?? ""} />
      </View>
      <View className="small t2">{of}</View>
      <View className="waiting-due">
        <WaitingDue {...one} />
      </View>
    </Row>
  );
}
