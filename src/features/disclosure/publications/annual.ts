// The official table of requests (国办公开办函〔2021〕30号) as a person reads it: one column at a time, with its sums.
import type { components } from "@contract/schema";
import { t } from "@/shared/i18n/translate";

type Schemas = components["schemas"];
type AnnualTable = Schemas["AnnualTable"];

/** Parts of 三、本年度办理结果 that are sums of rows of their own. */
const groups = ["3.3", "3.4", "3.5", "3.6"] as const;
type Group = (typeof groups)[number];

/** A line of the table in one column; `sum` marks one that adds up those under it. */
export interface AnnualLine {
  code: string;
  title: string;
  level: 1 | 2 | 3;
  value: number;
  sum: boolean;
}

/** The figure of a row, or of all rows under a part, in a column; 0 where there is none. */
export function figureOf({ rows }: AnnualTable, code: string, column: number): number {
  const own = rows.filter((row) => row.code === code || row.code.startsWith(`${code}.`));
  return own.reduce((sum, { values }) => sum + (values[column] ?? 0), 0);
}

const groupOf = (code: string): Group | undefined => groups.find((group) => code.startsWith(`${group}.`));

/** The lines of a column; each part stands with its sum before its first row. */
export function linesOf(table: AnnualTable, column: number): AnnualLine[] {
  const headed = new Set<string>();
  return table.rows.flatMap(({ code, title, values }) => {
    const level = (Math.min(code.split(".").length, 3) || 1) as AnnualLine["level"];
    const line = { code, title, level, value: values[column] ?? 0, sum: code === "3.7" };
    const group = groupOf(code);
    if (!group || headed.has(group)) return [line];
    headed.add(group);
    const value = figureOf(table, group, column);
    return [{ code: group, title: t(`annual.group.${group}`), level: 2, value, sum: true }, line];
  });
}

/** The sum that anybody can check: 一 + 二 = 三 + 四. */
export function equationOf(table: AnnualTable, column: number): string {
  const [fresh, carried, done, left] = ["1", "2", "3.7", "4"].map((code) => figureOf(table, code, column));
  return t("annual.equation", { fresh: fresh ?? 0, carried: carried ?? 0, done: done ?? 0, left: left ?? 0 });
}

/** How the requests of a column ended, each as a part of all that were handled. */
export function resultsOf(table: AnnualTable, column: number): Schemas["BarChart"]["bars"] {
  const of = figureOf(table, "3.7", column);
  return (["3.1", "3.2", ...groups] as const).map((code) => ({
    label: t(`annual.result.${code}`),
    value: figureOf(table, code, column),
    ...(of > 0 ? { of } : {}),
  }));
}

/** The whole table with all its columns, as cells. */
export function cellsOf({ columns, rows }: AnnualTable): { columns: string[]; rows: string[][] } {
  return {
    columns: [t("annual.item"), ...columns],
    rows: rows.map(({ title, values }) => [title, ...values.map(String)]),
  };
}
