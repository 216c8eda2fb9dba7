// Figures of cases, all sums over the log. In one row a case stands once; only by month it stands in every month in
// which it was on hand.
import type { components } from "@contract/schema";
import { monthsBetween } from "../months";
import { addCase, isOnHand, monthOfDay, noCounts } from "./case-counts";
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

/** Rows that are there even where nothing came. */
function expected({ by, topic, from, to }: CasesAsked): Name[] {
  if (by === "month") return monthsBetween(from, to).map((month) => ({ key: month, name: month }));
  if (by !== "topic") return [];
  const asked = topics.filter((one) => topic === "all" || one === topic);
  return asked.map((key) => ({ key, name: topicNames[key] }));
}

/** The months in which a case was on hand, of those asked for. */
function monthsOf({ receivedOn, closedOn }: CountedCase, { from, to }: CasesAsked): string[] {
  const received = monthOfDay(receivedOn);
  const closed = closedOn === undefined ? to : monthOfDay(closedOn);
  return monthsBetween(received > from ? received : from, closed < to ? closed : to);
}

const onHand = ({ counts }: Row) => counts.carried + counts.received;

/** Total and rows. Months and topics in their order, everything else by how much was on hand. */
export function countCases(all: readonly CountedCase[], asked: CasesAsked): Pick<Figures, "total" | "rows"> {
  const { topic, by, from, to } = asked;
  const total = noCounts();
  const rows = new Map<string, Row>(
    expected(asked).map((name) => [name.key, { ...name, counts: noCounts() }]),
  );
  const sumsOf = (name: Name) => {
    const row = rows.get(name.key) ?? { ...name, counts: noCounts() };
    rows.set(name.key, row);
    return row.counts;
  };
  for (const one of all) {
    if ((topic !== "all" && one.topic !== topic) || !isOnHand(one, from, to)) continue;
    addCase(total, one, from, to);
    if (by !== "month") addCase(sumsOf(rowOf[by](one)), one, from, to);
    else
      for (const month of monthsOf(one, asked))
        addCase(sumsOf({ key: month, name: month }), one, month, month);
  }
  const list = [...rows.values()];
  if (by === "department" || by === "type")
    list.sort((one, other) => onHand(other) - onHand(one) || (one.key < other.key ? -1 : 1));
  return { total, rows: list };
}
