import { View } from "@tarojs/components";
import { keyed } from "@/shared/lib/keyed";
import { type LedgerEntry, ledgerBands, ledgerWeeks } from "@/shared/lib/ledger-weeks";
import { LedgerCell, type LedgerFrame } from "./ledger-cell";

const columns = [0, 1, 2, 3, 4, 5, 6];

/** Distance of a band from the edges of its cells, px. */
const inset = 3;

const share = (days: number) => `${(days * 100) / 7}%`;

/** Days that follow one another, by weeks. Holidays, and periods left out, lie under their days as one band. */
export function LedgerBlock({ days, frame }: { days: LedgerEntry[]; frame: LedgerFrame }) {
  const [first] = days;
  return keyed(ledgerWeeks(days)).map(({ key, item: week }) => (
    <View key={key} className="ledger-week">
      {ledgerBands(week).map(({ kind, from, length }) => (
        <View
          key={from}
          className={`ledger-band ledger-band-${kind}`}
          style={{
            left: `calc(${share(from)} + ${inset}px)`,
            width: `calc(${share(length)} - ${2 * inset}px)`,
          }}
        />
      ))}
      {columns.map((column) => (
        <LedgerCell
          key={column}
          entry={week[column]}
          first={week[column] !== undefined && week[column] === first}
          frame={frame}
        />
      ))}
    </View>
  ));
}
