// The official table of requests (国办公开办函〔2021〕30号) as a person reads it: one column at a time, with its sums.
import type { components } from "@contract/schema";
import { t } from "@/shared/i18n/translate";

type Schemas = components["schemas"];
type AnnualTable = Schemas["AnnualTable"];

/** A line of the table in one column; `sum` marks one that adds up those under it. */
export interface AnnualLine {
  code: string;
  title: string;
  level: 1 | 2 | 3;
  value: number;
  sum: boolean;
}

/** The figure of a row in a column; 0 where there is none. */
export function figureOf({ rows }: AnnualTable, code: string, column: number): number {
  return rows.find((row) => row.code === code)?.values[column] ?? 0;
}

const levels = [1, 2, 3] as const;

/** The lines of a column. The third part (三、本年度办理结果) has no row of its own: it begins with its total. */
export function linesOf(table: AnnualTable, column: number): AnnualLine[] {
  const first = table.rows.findIndex(({ code }) => code.startsWith("3."));
  return table.rows.flatMap(({ code, title, values, level }, place) => {
    const sum = code === "3.7" || table.rows.some((row) => row.code.startsWith(`${code}.`));
    const line = { code, title, level: levels[level - 1] ?? 3, value: values[column] ?? 0, sum };
    if (place !== first) return [line];
    const value = figureOf(table, "3.7", column);
    return [{ code: "3", title: t("annual.handled"), level: 1, value, sum: true }, line];
  });
}

/** The sum that anybody can check: 一 + 二 = 三 + 四. */
export function equationOf(table: AnnualTable, column: number): string {
  const [fresh, carried, done, left] = ["1", "2", "3.7", "4"].map((code) => figureOf(table, code, column));
  return t("annual.equation", { fresh: fresh ?? 0, carried: carried ?? 0, done: done ?? 0, left: left ?? 0 });
}

/** How requests end, by the parts of the table. */
const results = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6"] as const;

/** How the requests of a column ended, each as a part of all that were handled. */
export function resultsOf(table: AnnualTable, column: number): Schemas["BarChart"]["bars"] {
  const of = figureOf(table, "3.7", column);
  return results.map((code) => ({
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
