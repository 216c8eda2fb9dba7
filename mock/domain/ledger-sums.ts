import type { components } from "@contract/schema";
import type { LedgerEntry } from "./ledger-day";

type Sums = NonNullable<components["schemas"]["CaseDeadline"]["sums"]>;

/** Names that are said shorter than the notice writes them. */
const shortNames: Readonly<Record<string, string>> = {
  国庆节: "国庆",
  中秋节: "中秋",
  端午节: "端午",
  清明节: "清明",
};

const order = ["holiday", "weekend", "excluded", "dropped"] as const;
type Group = (typeof order)[number];

function groupOf({ reason, holiday = "" }: LedgerEntry): [group: Group, name: string] {
  if (reason === "holiday") return ["holiday", shortNames[holiday] ?? holiday];
  if (reason === "excluded") return ["excluded", "征求意见"];
  if (reason === "dropped" || reason === "restarted") return ["dropped", "重新数以前"];
  return ["weekend", reason === "moved" ? "顺延" : "周末"];
}

/** A ledger added up, so that it can be checked by hand: the days after the first are the counted and the skipped ones. */
export function sumsOf(ledger: readonly LedgerEntry[]): Sums {
  const days = ledger.slice(1);
  const groups = new Map<string, { group: Group; name: string; days: number }>();
  for (const entry of days.filter(({ counted }) => !counted)) {
    const [group, name] = groupOf(entry);
    groups.set(name, { group, name, days: (groups.get(name)?.days ?? 0) + 1 });
  }
  const sorted = [...groups.values()].sort(
    (one, other) => order.indexOf(one.group) - order.indexOf(other.group),
  );
  return {
    counted: days.filter(({ counted }) => counted).length,
    skipped: sorted.map(({ name, days: number }) => ({ name, days: number })),
  };
}
