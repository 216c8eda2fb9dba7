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
  standing: components["schemas"]["Standing"];
  /** The day on which the backend counted. */
  asOf: string;
  open: boolean;
  /** By when the person must act, where that is another day than the standing's. */
  dueOn?: string;
  /** Working days until then, where the backend told them. */
  daysLeft?: number;
}

/** Whether a case waits for the person. */
export const waitsForYou = ({ open, standing }: CaseSummary) =>
  open && standing.yours !== undefined && standing.actor.role === "applicant";

/**
 * When what waits is due; nothing is said where no date is set, nor while the date is another's: what the person must do
 * then names its own.
 */
function WaitingDue({ standing, asOf, daysLeft = 0, ...one }: CaseSummary) {
  const { isToday } = useDayName(asOf);
  const dueOn = one.dueOn ?? (standing.actor.role === "applicant" ? standing.dueOn : undefined);
  if (dueOn === undefined) return null;
  const day = formatDay(dueOn);
  if (dueOn < asOf) return <Due kind="over" strong={t("cases.overdue")} rest={t("cases.wasDue", { day })} />;
  const left =
    dueOn === asOf
      ? t("cases.dueThatDay", { name: t("ledger.today") })
      : daysLeft > 0 && t("cases.workingDaysLeft", { count: daysLeft });
  return <Due kind="you" strong={t("cases.before", { day })} {...(isToday && left ? { rest: left } : {})} />;
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
