// Figures out of the facts of tickets. Each ticket stands in one row, so the rows add up to the total.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import { monthOf, monthsBetween } from "../months";
import { kindNames } from "../tickets/kind-names";
import type { CountedTicket } from "./counted-ticket";
import { addRates, noRates, ratesOf } from "./rates";

type Schemas = components["schemas"];
type Figures = Schemas["TicketFigures"];
type Row = Figures["rows"][number];
type Name = Pick<Row, "key" | "name">;

/** What is asked: tickets filed in these months, of a kind or a main department. */
export interface FiguresAsked {
  by: Figures["by"];
  from: string;
  to: string;
  kind?: Schemas["TicketKind"];
  /** Credit code. */
  department?: string;
}

const kinds = Object.keys(kindNames) as Schemas["TicketKind"][];

/** In which row a ticket stands. */
const rowOf: Record<Figures["by"], (facts: CountedTicket) => Name> = {
  month: ({ filedAt }) => ({ key: monthOf(filedAt), name: monthOf(filedAt) }),
  department: ({ mainDepartment }) =>
    mainDepartment
      ? { key: mainDepartment.code, name: mainDepartment.name }
      : { key: "centre", name: "热线中心直接办，或还没转办" },
  kind: ({ kind }) => ({ key: kind, name: kindNames[kind] }),
  channel: ({ channel }) => ({ key: channel.code, name: channel.name }),
  division: ({ township }) =>
    township
      ? { key: township.code, name: township.name }
      : { key: "unknown", name: "没写地点，或不公开地点" },
};

/** Rows that are there even where nothing was filed. */
function expected({ by, from, to, kind }: FiguresAsked): Name[] {
  if (by === "month") return monthsBetween(from, to).map((month) => ({ key: month, name: month }));
  if (by === "kind" && kind === undefined) return kinds.map((key) => ({ key, name: kindNames[key] }));
  return [];
}

/** Those that are asked for. */
function isAsked({ filedAt, kind, mainDepartment }: CountedTicket, asked: FiguresAsked): boolean {
  const month = monthOf(filedAt);
  return (
    month >= asked.from &&
    month <= asked.to &&
    (asked.kind === undefined || kind === asked.kind) &&
    (asked.department === undefined || mainDepartment?.code === asked.department)
  );
}

/**
 * Total and rows over the facts of tickets, those taken back left out by the caller. Months and kinds in their order,
 * everything else by how much was filed.
 * @param today on which what is due is judged
 */
export function countTickets(
  all: readonly CountedTicket[],
  asked: FiguresAsked,
  today: Day,
): Pick<Figures, "total" | "rows"> {
  const rows = new Map<string, Row>(expected(asked).map((name) => [name.key, { ...name, rates: noRates }]));
  const isOrdered = rows.size > 0;
  for (const facts of all) {
    if (!isAsked(facts, asked)) continue;
    const name = rowOf[asked.by](facts);
    const before = rows.get(name.key)?.rates ?? noRates;
    rows.set(name.key, { ...name, rates: addRates(before, ratesOf(facts, today)) });
  }
  const list = [...rows.values()];
  if (!isOrdered)
    list.sort((one, other) => other.rates.filed - one.rates.filed || (one.key < other.key ? -1 : 1));
  return { total: list.reduce((sum, { rates }) => addRates(sum, rates), noRates), rows: list };
}
