// The drawings of charts on a sheet: dark on white, as on paper.
import { stepMiddle } from "@/shared/lib/line-paths";
import type { Pen } from "@/shared/platform/drawing";
import { type Sheet, type SheetBox, sheetStyles as styles } from "@/shared/platform/sheet-drawing";
import type { BarLine } from "@/shared/ui/bars";
import type { LineChartProps } from "@/shared/ui/line-chart";

const ink = "#175c84";
const track = "#e5e0d7";
const barHeight = 12;
const lineHeight = 120;

/** A bar on its track; `hollow` only as an outline. */
function paintBar(pen: Pen, { x, y, width }: SheetBox, length: number, hollow: boolean): void {
  const filled = (width * length) / 100;
  pen.fillStyle = track;
  pen.fillRect(x, y, width, barHeight);
  pen.fillStyle = ink;
  pen.fillRect(x, y, filled, barHeight);
  if (!hollow) return;
  pen.fillStyle = "#ffffff";
  pen.fillRect(x + 2, y + 2, Math.max(0, filled - 4), barHeight - 4);
}

/** Whether both stand on one line: a Chinese character is as wide as its size, a figure about two thirds of it. */
function fitsBeside(label: string, words: string): boolean {
  const { size } = styles.body;
  return (label.length + words.length * 0.67) * size < 340;
}

/** Bars with their words over them. */
export function drawBars(sheet: Sheet, bars: readonly BarLine[]): void {
  for (const { label, figure, counts, unit, length, hollow = false, about = [] } of bars) {
    sheet.gap(8);
    const words = [counts, unit ? `${figure} ${unit}` : figure].filter(Boolean).join("　");
    if (fitsBeside(label, words)) sheet.beside(label, styles.body);
    else sheet.text(label, styles.body);
    sheet.aligned(words, styles.strong, "right");
    if (length !== undefined) {
      sheet.gap(2);
      sheet.drawn(barHeight, (pen, box) => paintBar(pen, box, length, hollow));
    }
    for (const line of about) sheet.text(line, styles.small);
  }
}

type Values = readonly (number | undefined)[];

/** A line through what follows each other, never across what is missing. */
function paintLine(pen: Pen, { x, y, width, height }: SheetBox, values: Values): void {
  pen.beginPath();
  let isOn = false;
  for (const [place, value] of values.entries()) {
    if (value === undefined) {
      isOn = false;
      continue;
    }
    const [left, top] = [
      x + (width * stepMiddle(place, values.length)) / 100,
      y + height * (1 - value / 100),
    ];
    if (isOn) pen.lineTo(left, top);
    else pen.moveTo(left, top);
    isOn = true;
  }
  pen.stroke();
}

/** A line over its steps, with the dashed one of what was promised. */
export function drawLine(sheet: Sheet, { points, level }: LineChartProps): void {
  if (level) sheet.text(`- - - ${level.text}`, styles.small);
  sheet.drawn(lineHeight, (pen, box) => {
    pen.fillStyle = track;
    pen.fillRect(box.x, box.y, box.width, 1);
    pen.fillRect(box.x, box.y + box.height - 1, box.width, 1);
    pen.strokeStyle = "#444444";
    pen.lineWidth = 1.5;
    pen.setLineDash([4, 4]);
    if (level) paintLine(pen, box, level.values);
    pen.setLineDash([]);
    pen.strokeStyle = ink;
    pen.lineWidth = 2;
    paintLine(
      pen,
      box,
      points.map(({ value }) => value),
    );
  });
}
