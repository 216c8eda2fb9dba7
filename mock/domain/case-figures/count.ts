// Figures of cases, all sums over the log. In one row a case stands once; only by month it stands in every month in
// which it was on hand.
import type { components } from "@contract/schema";
import { monthsBetween } from "../months";
import { addCounts, countsOf, noCounts } from "./case-counts";
import type { CountedCase } from "./counted-case";

type Schemas = components["schemas"];
type Figures = Schemas["CaseFigures"];
type Row = Figures["rows"][number];
type Name = Pick<Row, "key" | "name">;

/** What is asked: the cases of a topic, or all, that were on hand in these months (`YYYY-MM`, both included). */
export type CasesAsked = Pick<Figures, "topic" | "by" | "from" | "to">;

const topicNames: Readonly<Record<CountedCase["topic"], string>> = {
  applications: "办事",
  tickets: "诉求",
  disclosure: "公开申请",
};
const topics = Object.keys(topicNames) as CountedCase["topic"][];

const named = ({ code, name }: Schemas["Coded"]): Name => ({ key: code, name });

/** In which row a case stands, whatever the month. */
const rowOf: Record<Exclude<Figures["by"], "month">, (one: CountedCase) => Name> = {
  topic: ({ topic }) => ({ key: topic, name: topicNames[topic] }),
  department: ({ department }) =>
    department ? named(department) : { key: "centre", name: "热线中心直接办，或还没转办" },
  type: ({ type }) => named(type),
};

const isOf =
  ({ topic }: CasesAsked) =>
  (one: CountedCase) =>
    topic === "all" || one.topic === topic;

function sumIn(all: readonly CountedCase[], from: string, to: string): Schemas["CaseCounts"] {
  return all.reduce((sum, one) => {
    const counts = countsOf(one, from, to);
    return counts ? addCounts(sum, counts) : sum;
  }, noCounts);
}

/** Rows that are there even where nothing came. */
function expected({ by, topic }: CasesAsked): Name[] {
  if (by !== "topic") return [];
  return topics
    .filter((one) => topic === "all" || one === topic)
    .map((key) => ({ key, name: topicNames[key] }));
}

function rowsOf(all: readonly CountedCase[], asked: CasesAsked): Row[] {
  const { by, from, to } = asked;
  if (by === "month")
    return monthsBetween(from, to).map((month) => ({
      key: month,
      name: month,
      counts: sumIn(all, month, month),
    }));
  const rows = new Map<string, Row>(expected(asked).map((name) => [name.key, { ...name, counts: noCounts }]));
  for (const one of all) {
    const counts = countsOf(one, from, to);
    if (!counts) continue;
    const name = rowOf[by](one);
    const before = rows.get(name.key);
    rows.set(
      name.key,
      before ? { ...before, counts: addCounts(before.counts, counts) } : { ...name, counts },
    );
  }
  return [...rows.values()];
}

const onHand = ({ counts }: Row) => counts.carried + counts.received;

/** Total and rows. Months and topics in their order, everything else by how much was on hand. */
export function countCases(
  everything: readonly CountedCase[],
  asked: CasesAsked,
): Pick<Figures, "total" | "rows"> {
  const all = everything.filter(isOf(asked));
  const rows = rowsOf(all, asked);
  if (asked.by === "department" || asked.by === "type")
    rows.sort((one, other) => onHand(other) - onHand(one) || (one.key < other.key ? -1 : 1));
  return { total: sumIn(all, asked.from, asked.to), rows };
}
