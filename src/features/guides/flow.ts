// The flow drawing in numbers: which stages stand in one row, and what their limits add up to.
import type { components } from "@contract/schema";

type Stage = components["schemas"]["Stage"];
type Period = components["schemas"]["Period"];

/** Stages that stand in one row: one, or several that run side by side. */
export interface FlowRow {
  stages: Stage[];
  /** The joint limit of stages side by side: the longest (按长的算). Absent where one has no number. */
  joint?: Period;
}

/** What the limits add up to, when every row has one in the same unit. */
export interface FlowSum {
  /** Days of the rows that take any, in their order. */
  parts: number[];
  total: Period;
}

/** The longest of some limits, if all are numbers of the same days. No time at all counts in any unit. */
function longest(stages: readonly Stage[]): Period | undefined {
  const periods = stages.flatMap(({ days }) => (days ? [days] : []));
  if (periods.length < stages.length) return undefined;
  const [first, ...rest] = periods.sort((one, other) => other.days - one.days);
  const sameUnit = rest.every(({ days, unit }) => days === 0 || unit === first?.unit);
  return sameUnit ? first : undefined;
}

/** Stages in rows from top to bottom; those of one group that follow one another stand side by side. */
export function flowRows(stages: readonly Stage[]): FlowRow[] {
  const rows: Stage[][] = [];
  for (const stage of stages) {
    const last = rows[rows.length - 1];
    if (last && stage.group !== undefined && last[0]?.group === stage.group) last.push(stage);
    else rows.push([stage]);
  }
  return rows.map((row) => {
    const joint = row.length > 1 ? longest(row) : undefined;
    return joint ? { stages: row, joint } : { stages: row };
  });
}

/** The sum of all rows; nothing where a limit is missing, units differ, or no row takes a day. */
export function flowSum(rows: readonly FlowRow[]): FlowSum | undefined {
  const limits = rows.map(({ stages }) => longest(stages));
  const taking = limits.flatMap((limit) => (limit && limit.days > 0 ? [limit] : []));
  const [first] = taking;
  if (!first || limits.includes(undefined) || taking.some(({ unit }) => unit !== first.unit))
    return undefined;
  const parts = taking.map(({ days }) => days);
  return { parts, total: { days: parts.reduce((sum, days) => sum + days, 0), unit: first.unit } };
}
