import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { classNames } from "@/shared/lib/class-names";
import { spoken } from "./a11y";
import { SupervisionCard } from "./supervision-card";
import "./limit-bar.scss";

type Limit = components["schemas"]["TicketLimit"];

/** Working days that are drawn as squares; more are one bar. */
const mostSquares = 20;

/** The card, and how much of the time is used. */
function headOf({ card, percent, overdue, overdueDays, days }: Limit): string {
  const parts = [
    card !== "none" && t(`limit.${card}`),
    overdue
      ? t("limit.overdue", { days: overdueDays ?? 1 })
      : t(days === 0 ? "limit.sameDay" : "limit.used", { percent }),
  ];
  return parts.filter(Boolean).join(t("list.space"));
}

function Drawing({ days, usedDays, percent }: Limit) {
  if (days > mostSquares) {
    return (
      <View className="limit-track" {...spoken({ hidden: true })}>
        <View className="limit-used" style={{ width: `${Math.min(100, percent)}%` }} />
      </View>
    );
  }
  const squares = Array.from({ length: days }, (_, place) => place + 1);
  return (
    <View className="limit-squares" {...spoken({ hidden: true })}>
      {squares.map((day) => (
        <View key={day} className={classNames("limit-square", day > usedDays && "limit-ahead")} />
      ))}
    </View>
  );
}

/** 时限: the supervision card, the days used of those allowed, and the day on which they end. */
export function LimitBar({ limit }: { limit: Limit }) {
  const { card, days, usedDays, dueOn, overdue } = limit;
  return (
    <View className="well limit">
      <View className="limit-head">
        {card !== "none" && (
          <View className="limit-card">
            <SupervisionCard card={card} />
          </View>
        )}
        <Text className="strong">{headOf(limit)}</Text>
      </View>
      {days > 0 && <Drawing {...limit} />}
      <View className="limit-words small t2">
        {days > 0 && <Text className="limit-used-words">{t("limit.days", { days, used: usedDays })}</Text>}
        <Text>{t(overdue ? "cases.wasDue" : "limit.due", { day: formatDay(dueOn) })}</Text>
      </View>
    </View>
  );
}
