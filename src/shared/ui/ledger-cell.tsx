import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { classNames } from "@/shared/lib/class-names";
import type { LedgerEntry } from "@/shared/lib/ledger-weeks";
import { spoken } from "./a11y";

/** What began the period: papers handed in, a request received, a ticket accepted, passed on or sent back … */
export type LedgerStart =
  | "filed"
  | "received"
  | "notified"
  | "answered"
  | "accepted"
  | "dispatched"
  | "sent-back"
  | "rated"
  | "verified"
  | "referred";

/** What a cell must know of its ledger. */
export interface LedgerFrame {
  /** The day on which it was counted, and whether that is still today. */
  asOf: string;
  isToday: boolean;
  dueOn: string;
  /** What the due day is called. */
  dueName: string;
  start: LedgerStart;
  /** First days of the holidays in it; these bear the name. */
  holidays: ReadonlySet<string>;
}

/** Three characters fit: 国庆节 is 国庆, 春节 stays. */
const shortName = (holiday: string) => (holiday.length > 2 ? holiday.replace(/节$/, "") : holiday);

/** What stands in the cell: the count, or why the day does not count. Plain weekends stay bare. */
function markOf(entry: LedgerEntry, { start, holidays }: LedgerFrame): string {
  const { day, number, reason, holiday } = entry;
  if (number !== undefined) return String(number);
  if (reason === "start") return t(`ledger.start.${start}`);
  if (reason === "holiday") return holiday && holidays.has(day) ? shortName(holiday) : t("ledger.off");
  if (reason === "excluded" || reason === "restarted" || reason === "moved")
    return t(`ledger.mark.${reason}`);
  return "";
}

/** Why a day does not count, as it is said aloud. */
function whyOf({ reason, holiday, why }: LedgerEntry, start: LedgerStart): string {
  if (why) return why;
  if (reason === "start") return t(`ledger.startDay.${start}`);
  return holiday ? t("ledger.holiday", { name: holiday }) : t(`ledger.reason.${reason}`);
}

function spokenLabel(entry: LedgerEntry, { dueOn, dueName, start, asOf, isToday }: LedgerFrame): string {
  const day = formatDay(entry.day);
  const said =
    entry.number === undefined
      ? t("ledger.spokenSkipped", { day, why: whyOf(entry, start) })
      : t("ledger.spokenCounted", { day, number: entry.number });
  const more = [
    entry.reason === "working-weekend" && t("ledger.reason.working-weekend"),
    entry.day === dueOn && dueName,
    entry.day === asOf && isToday && t("ledger.today"),
  ];
  return [said, ...more.filter(Boolean)].join(t("list.comma"));
}

function kindOf(entry: LedgerEntry, { dueOn, asOf }: LedgerFrame): string {
  if (entry.day === dueOn) return "due";
  if (entry.counted) return entry.day <= asOf ? "past" : "ahead";
  return entry.reason;
}

/** One day of a ledger; the first of a month, or of what is drawn, names its month. */
export function LedgerCell({
  entry,
  first,
  frame,
}: {
  entry: LedgerEntry | undefined;
  first: boolean;
  frame: LedgerFrame;
}) {
  if (!entry) return <View className="ledger-cell" />;
  const [, month, date] = entry.day.split("-").map(Number);
  const isAsOf = entry.day === frame.asOf;
  const kind = kindOf(entry, frame);
  const named = first || date === 1;
  return (
    <View
      className={classNames(
        "ledger-cell",
        `ledger-${kind}`,
        isAsOf && "ledger-today",
        named && "ledger-named",
      )}
      {...spoken({ role: "img", label: spokenLabel(entry, frame) })}
    >
      <View className="ledger-date">
        {isAsOf && frame.isToday
          ? t("ledger.today")
          : named
            ? t("ledger.monthDay", { month: month ?? 0, date: date ?? 0 })
            : date}
      </View>
      <View className="ledger-mark">{markOf(entry, frame)}</View>
      {entry.reason === "working-weekend" && <View className="ledger-shift">{t("ledger.shift")}</View>}
    </View>
  );
}
