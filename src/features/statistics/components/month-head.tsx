import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Clauses } from "@/shared/ui/clauses";
import { Heading } from "@/shared/ui/heading";
import { Icon } from "@/shared/ui/icon";
import { monthBefore, monthName } from "@/shared/ui/months";
import { Pressable } from "@/shared/ui/pressable";
import "./month-head.scss";

/** The first month that the contract has. */
const firstMonth = "2000-01";

interface ArrowProps {
  label: string;
  forward?: boolean;
  /** Nothing lies there. */
  off: boolean;
  onPress: () => void;
}

function Arrow({ label, forward = false, off, onPress }: ArrowProps) {
  const icon = <Icon name={forward ? "chevron-right" : "chevron-left"} />;
  if (off) {
    return (
      <View className="month-arrow month-arrow-off" {...spoken({ role: "img", label })}>
        {icon}
      </View>
    );
  }
  return (
    <Pressable className="month-arrow" label={label} onPress={onPress}>
      {icon}
    </Pressable>
  );
}

interface MonthHeadProps {
  /** `YYYY-MM`. */
  month: string;
  /** The month that runs; none after it has figures. */
  running: string | undefined;
  /** Of whom, from when to when, published when. */
  period: string;
  onMonth: (month: string) => void;
}

/** Which month one looks at, and the ones before and after. */
export function MonthHead({ month, running, period, onMonth }: MonthHeadProps) {
  const [before, after] = [monthBefore(month, 1), monthBefore(month, -1)];
  const isLast = running !== undefined && month >= running;
  return (
    <View className="stack-item" {...spoken({ role: "group", label: t("statistics.month") })}>
      <View className="month-row">
        <Arrow
          label={t("statistics.before", { month: monthName(before) })}
          off={month <= firstMonth}
          onPress={() => onMonth(before)}
        />
        <Heading level={2} className="month-name">
          {monthName(month)}
        </Heading>
        <Arrow
          forward
          label={isLast ? t("statistics.notBegun") : t("statistics.after", { month: monthName(after) })}
          off={isLast}
          onPress={() => onMonth(after)}
        />
      </View>
      <View className="small t2 month-period" {...spoken({ role: "status", live: "polite" })}>
        <Clauses text={period} />
      </View>
    </View>
  );
}
