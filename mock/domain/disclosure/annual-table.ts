// The official table of a year, counted from the requests themselves.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import type { DisclosureCase } from "./disclosure-case";
import { columnOf, columnTitles, officialRows, rowOf } from "./official-rows";
import { endedOn } from "./overdue";

type AnnualTable = components["schemas"]["AnnualTable"];

/** Results stand between the carried-over and the total. */
const isResult = (code: string) => code.startsWith("3.") && code !== "3.7";

/** The groups of the third part that have parts of their own; the form gives them no figures. */
const groups: Readonly<Record<string, string>> = {
  "3.3.1": "（三）不予公开",
  "3.4.1": "（四）无法提供",
  "3.5.1": "（五）不予处理",
  "3.6.1": "（六）其他处理",
};

/** The rows that a request counts in, seen at the end of a period. One not received by then counts nowhere. */
function rowsOf(request: DisclosureCase, first: Day, last: Day): string[] {
  const { receivedOn } = request;
  if (receivedOn === undefined || receivedOn > last) return [];
  const ended = endedOn(request);
  if (ended !== undefined && ended < first) return [];
  const arrival = receivedOn >= first ? "1" : "2";
  return ended !== undefined && ended <= last ? [arrival, rowOf(request), "3.7"] : [arrival, "4"];
}

/** Whether 一 + 二 = 三(七) + 四, and 三(七) is the sum of its parts, in every column. */
function holds(counts: ReadonlyMap<string, number[]>): boolean {
  const at = (code: string, column: number) => counts.get(code)?.[column] ?? 0;
  return columnTitles.every((_, column) => {
    const results = [...counts.keys()].filter(isResult).reduce((sum, code) => sum + at(code, column), 0);
    const handled = at("3.7", column);
    return results === handled && at("1", column) + at("2", column) === handled + at("4", column);
  });
}

function rowsFrom(counts: ReadonlyMap<string, number[]>): AnnualTable["rows"] {
  const inOrder = Object.entries(officialRows).sort(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.flatMap(([code, title]) => {
    const values = counts.get(code) ?? [];
    const group = groups[code];
    const parts = Object.keys(officialRows).filter((part) => part.startsWith(code.slice(0, 4)));
    const sums = columnTitles.map((_, column) =>
      parts.reduce((sum, part) => sum + (counts.get(part)?.[column] ?? 0), 0),
    );
    const level = code.split(".").length;
    const row = { code, title, level, values };
    return group ? [{ code: code.slice(0, 3), title: group, level: 2, values: sums }, row] : [row];
  });
}

/**
 * The official table of a region for a year, as of the year's end or of `today` where the year is not over.
 * @param requests the log of all regions; what was taken back or never received counts nowhere
 */
export function annualTable(
  requests: readonly DisclosureCase[],
  regionCode: string,
  year: number,
  today: Day,
): AnnualTable {
  const [first, yearEnd] = [`${year}-01-01`, `${year}-12-31`];
  const last = today < yearEnd ? today : yearEnd;
  const counts = new Map(Object.keys(officialRows).map((code) => [code, columnTitles.map(() => 0)]));
  for (const request of requests) {
    if (request.regionCode !== regionCode) continue;
    const columns = [columnOf(request.input), columnTitles.length - 1];
    for (const code of rowsOf(request, first, last)) {
      const values = counts.get(code) ?? [];
      for (const column of columns) values[column] = (values[column] ?? 0) + 1;
    }
  }
  return {
    regionCode,
    year,
    asOf: last,
    columns: columnTitles,
    rows: rowsFrom(counts),
    holds: holds(counts),
  };
}
