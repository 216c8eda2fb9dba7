import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { classNames } from "@/shared/lib/class-names";
import type { LedgerEntry } from "@/shared/lib/ledger-weeks";
import { spoken } from "./a11y";
import type { LedgerFrame } from "./ledger-cell";
import "./ledger-legend.scss";

interface Sign {
  kind: string;
  mark: string;
  words: string;
  wide?: true;
}

const count = (entry: LedgerEntry | undefined) => String(entry?.number ?? "");

/** One sign for each period that is left out, by what it is left out for. */
function periods(ledger: readonly LedgerEntry[], reason: "excluded" | "dropped"): Sign[] {
  const found = ledger.filter((entry) => entry.reason === reason);
  const names = new Set(found.map(({ why }) => why ?? t(`ledger.reason.${reason}`)));
  const mark = reason === "excluded" ? t("ledger.mark.excluded") : "";
  return [...names].map((why) => ({
    kind: reason,
    mark,
    words: t("ledger.legend.out", { why }),
    wide: true,
  }));
}

function signsOf(ledger: readonly LedgerEntry[], { asOf, dueOn, dueName }: LedgerFrame): Sign[] {
  const due = ledger.find(({ day }) => day === dueOn);
  const counted = ledger.filter((entry) => entry.counted && entry !== due);
  const past = counted.filter(({ day }) => day <= asOf);
  const ahead = counted.filter(({ day }) => day > asOf);
  const has = (reason: LedgerEntry["reason"]) => ledger.some((entry) => entry.reason === reason);
  const weekend = ledger.find(({ reason }) => reason === "weekend");
  const signs: (Sign | false)[] = [
    past.length > 0 && { kind: "past", mark: count(past[past.length - 1]), words: t("ledger.legend.past") },
    ahead.length > 0 && { kind: "ahead", mark: count(ahead[0]), words: t("ledger.legend.ahead") },
    has("working-weekend") && { kind: "shift", mark: t("ledger.shift"), words: t("ledger.legend.shift") },
    due !== undefined && { kind: "due", mark: count(due), words: dueName },
    has("holiday") && { kind: "holiday", mark: t("ledger.off"), words: t("ledger.legend.holiday") },
    weekend !== undefined && {
      kind: "weekend",
      mark: String(Number(weekend.day.slice(8))),
      words: t("ledger.legend.weekend"),
    },
  ];
  return [
    ...signs.filter((sign) => sign !== false),
    ...periods(ledger, "excluded"),
    ...periods(ledger, "dropped"),
  ];
}

/** What the signs of a ledger mean; only those that stand in it. */
export function LedgerLegend({ ledger, frame }: { ledger: readonly LedgerEntry[]; frame: LedgerFrame }) {
  return (
    <View className="ledger-legend" {...spoken({ hidden: true })}>
      {signsOf(ledger, frame).map(({ kind, mark, words, wide }) => (
        <View key={kind + words} className={classNames("ledger-sign", wide && "ledger-sign-wide")}>
          <View className={`ledger-swatch ledger-swatch-${kind}`}>{mark}</View>
          <Text>{words}</Text>
        </View>
      ))}
    </View>
  );
}
