// Charts as a picture: each with its words, its drawing, its sums, and where it comes from.
import type { Drawing, Pen } from "@/shared/platform/drawing";
import { Sheet, sheetStyles as styles } from "@/shared/platform/sheet-drawing";
import type { Chart } from "./chart";
import { drawBars, drawLine } from "./plot-drawing";

function drawPlot(sheet: Sheet, { plot, table }: Chart): void {
  if (plot.kind === "bars") drawBars(sheet, plot.bars);
  else if (plot.kind === "rates")
    drawBars(
      sheet,
      plot.rates.map(({ name, percent = "", length, counted }) => ({
        label: name,
        figure: percent,
        length,
        about: [counted],
      })),
    );
  else {
    drawLine(sheet, plot.line);
    // Its values are named by its steps, which stand in the table.
    sheet.gap(6);
    for (const row of [table.columns, ...table.rows]) sheet.text(row.join("　"), styles.small);
  }
}

/**
 * The charts one under the other.
 * @param head lines over all: the name, then of whom, of when, made up or not
 * @param pen measures the texts
 */
export function drawCharts(head: readonly string[], charts: readonly Chart[], pen: Pen): Drawing {
  const sheet = new Sheet(pen);
  const [title = "", ...lines] = head;
  sheet.text(title, styles.title);
  for (const line of lines) sheet.text(line, styles.small);
  for (const chart of charts) {
    sheet.rule();
    sheet.text(chart.title, styles.head);
    if (chart.aside) sheet.text(chart.aside, styles.small);
    if (chart.say) sheet.text(chart.say, styles.body);
    drawPlot(sheet, chart);
    sheet.gap(6);
    for (const line of new Set([...chart.sums, ...chart.how.slice(-1)])) sheet.text(line, styles.small);
  }
  return sheet.finish();
}
