import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { classNames } from "@/shared/lib/class-names";
import { type LedgerEntry, ledgerSum } from "@/shared/lib/ledger-weeks";
import { Icon } from "./icon";
import { LedgerBlock } from "./ledger-block";
import type { LedgerFrame } from "./ledger-cell";
import { Pressable } from "./pressable";

interface LedgerMonthProps {
  /** `2026-10` */
  month: string;
  days: LedgerEntry[];
  frame: LedgerFrame;
  open: boolean;
  onToggle: () => void;
}

/** The event itself is neither counted nor left out. */
function sumOf(days: LedgerEntry[]) {
  const { counted, skipped } = ledgerSum(days);
  return { counted, skipped: days[0]?.reason === "start" ? skipped : days.length - counted };
}

/** A month of a long ledger: its sum, and its days when one opens it. */
export function LedgerMonth({ month, days, frame, open, onToggle }: LedgerMonthProps) {
  const [year, number] = month.split("-").map(Number);
  return (
    <View>
      <Pressable className="ledger-month small" expanded={open} onPress={onToggle}>
        <Text className="strong">{t("ledger.month", { year: String(year), month: number ?? 0 })}</Text>
        <Text className="ledger-month-sum t2">{t("ledger.sum", sumOf(days))}</Text>
        <Icon name="chevron-down" size={20} className={classNames("ledger-month-arrow", open && "turned")} />
      </Pressable>
      {open && <LedgerBlock days={days} frame={frame} />}
    </View>
  );
}
