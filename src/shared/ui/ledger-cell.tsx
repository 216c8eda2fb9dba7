import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { classNames } from "@/shared/lib/class-names";
import { spoken } from "./a11y";

type LedgerEntry = components["schemas"]["LedgerEntry"];

/** What stands in the cell: the count, or why the day does not count. Plain weekends stay bare. */
function markOf({ number, reason, holiday }: LedgerEntry): string {
  if (number !== undefined) return String(number);
  if (reason === "start") return t("ledger.start");
  if (reason === "holiday") return holiday ?? t("ledger.off");
  return "";
}

function spokenLabel(entry: LedgerEntry): string {
  const day = formatDay(entry.day);
  if (entry.number !== undefined) return t("ledger.spokenCounted", { day, number: entry.number });
  return t("ledger.spokenSkipped", { day, why: entry.holiday ?? t(`ledger.reason.${entry.reason}`) });
}

interface LedgerCellProps {
  entry: LedgerEntry | undefined;
  due: boolean;
  /** The first cell names its month. */
  first: boolean;
}

/** One day of a ledger. */
export function LedgerCell({ entry, due, first }: LedgerCellProps) {
  if (!entry) return <View className="ledger-cell" />;
  const [, month, date] = entry.day.split("-").map(Number);
  const mark = markOf(entry);
  const kind = due ? "due" : entry.counted ? "counted" : entry.reason;
  return (
    <View className="ledger-cell" {...spoken({ role: "img", label: spokenLabel(entry) })}>
      <Text className={first || date === 1 ? "caption strong" : "caption t3"}>
        {first || date === 1 ? `${month}.${date}` : date}
      </Text>
      <View className={classNames("ledger-mark", mark !== "" && `ledger-${kind}`)}>
        <Text>{mark}</Text>
        {entry.reason === "working-weekend" && <Text className="ledger-shift">{t("ledger.shift")}</Text>}
      </View>
    </View>
  );
}
