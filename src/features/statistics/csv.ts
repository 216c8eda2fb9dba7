import type { Chart } from "./chart";

/** A cell as RFC 4180 has it; one that a spreadsheet would take for a formula is kept a text. */
function cellText(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?%?$/.test(text);
  const plain = /^[=+@-]/.test(text) && !isNumber ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}

/** 22,586 → 22586: a spreadsheet counts with what it is given. */
const bare = (cell: string) => (/^\d{1,3}(,\d{3})+$/.test(cell) ? cell.replace(/,/g, "") : cell);

/** The rows of a chart: its name, its table, its sums, how it is counted. */
const rowsOf = ({ title, aside, table, sums, how }: Chart): string[][] => [
  [aside ? `${title}（${aside}）` : title],
  [...table.columns],
  ...table.rows.map((row) => row.map(bare)),
  ...[...new Set([...sums, ...how])].map((line) => [line]),
  [],
];

/**
 * All charts as one CSV in UTF-8 with a byte order mark, without which spreadsheets misread Chinese.
 * @param head lines over all: of whom, of when, made up or not
 */
export function csvOf(head: readonly string[], charts: readonly Chart[]): string {
  const rows = [...head.map((line) => [line]), [], ...charts.flatMap(rowsOf)];
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("")}`;
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  return encodeURIComponent(text).replace(/%../g, "x").length;
}
