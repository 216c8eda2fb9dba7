// A sheet of paper as a picture: texts, boxes and lines, one under the other in one column, black on white.
import { wrapText } from "@/shared/lib/wrap-text";
import type { Drawing, Pen } from "./drawing";

/** px of the finished sheet before it is enlarged. */
export const sheetWidth = 400;

const edge = 24;
const box = 14;

interface Style {
  size: number;
  line: number;
  bold?: true;
  grey?: true;
}

/** Sizes of letters on a sheet. */
export const sheetStyles = {
  kind: { size: 14, line: 20, grey: true },
  title: { size: 22, line: 30, bold: true },
  head: { size: 16, line: 24, bold: true },
  strong: { size: 15, line: 22, bold: true },
  body: { size: 15, line: 22 },
  small: { size: 13, line: 19, grey: true },
} satisfies Record<string, Style>;

type Mark =
  | { kind: "text"; text: string; x: number; y: number; style: Style }
  | { kind: "box"; x: number; y: number }
  | { kind: "line"; y: number }
  | { kind: "drawn"; paint: (pen: Pen) => void };

/** Where something is drawn on a sheet, in px. */
export interface SheetBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

const fontOf = ({ size, bold }: Style) => `${bold ? "bold " : ""}${size}px sans-serif`;

function draw(pen: Pen, mark: Mark): void {
  if (mark.kind === "line") {
    pen.fillStyle = "#cccccc";
    pen.fillRect(edge, mark.y, sheetWidth - 2 * edge, 1);
  } else if (mark.kind === "drawn") {
    mark.paint(pen);
  } else if (mark.kind === "box") {
    pen.strokeStyle = "#000000";
    pen.lineWidth = 1.5;
    pen.strokeRect(mark.x + 1, mark.y, box, box);
  } else {
    pen.font = fontOf(mark.style);
    pen.fillStyle = mark.style.grey ? "#444444" : "#000000";
    pen.textBaseline = "middle";
    pen.fillText(mark.text, mark.x, mark.y + mark.style.line / 2);
  }
}

/** Puts marks one under the other; the pen measures the texts. */
export class Sheet {
  private readonly marks: Mark[] = [];
  /** Where the next mark begins. */
  private y = edge;

  constructor(private readonly pen: Pen) {}

  /** A text, broken where the sheet ends; `indent` px from the left. */
  text(text: string, style: Style, indent = 0): void {
    const x = edge + indent;
    this.pen.font = fontOf(style);
    const measure = (part: string) => this.pen.measureText(part).width;
    for (const line of wrapText(text, sheetWidth - edge - x, measure)) {
      this.marks.push({ kind: "text", text: line, x, y: this.y, style });
      this.y += style.line;
    }
  }

  /** A text in the middle of the sheet, or at its right edge. */
  aligned(text: string, style: Style, place: "middle" | "right"): void {
    this.pen.font = fontOf(style);
    const measure = (part: string) => this.pen.measureText(part).width;
    const room = sheetWidth - 2 * edge;
    for (const line of wrapText(text, room, measure)) {
      const left = room - measure(line);
      const x = edge + (place === "right" ? left : left / 2);
      this.marks.push({ kind: "text", text: line, x, y: this.y, style });
      this.y += style.line;
    }
  }

  /** Left of what comes next, without taking room. */
  beside(text: string, style: Style): void {
    this.marks.push({ kind: "text", text, x: edge, y: this.y, style });
  }

  tickBox(): void {
    this.marks.push({ kind: "box", x: edge, y: this.y + (sheetStyles.strong.line - box) / 2 });
  }

  /** A drawing as wide as the sheet allows. */
  drawn(height: number, paint: (pen: Pen, box: SheetBox) => void): void {
    const place = { x: edge, y: this.y, width: sheetWidth - 2 * edge, height };
    this.marks.push({ kind: "drawn", paint: (pen) => paint(pen, place) });
    this.y += height;
  }

  gap(height: number): void {
    this.y += height;
  }

  rule(): void {
    this.gap(10);
    this.marks.push({ kind: "line", y: this.y });
    this.gap(12);
  }

  /** The sheet as high as what stands on it. */
  finish(): Drawing {
    const height = Math.ceil(this.y + edge);
    return {
      height,
      paint: (canvas) => {
        canvas.fillStyle = "#ffffff";
        canvas.fillRect(0, 0, sheetWidth, height);
        for (const mark of this.marks) draw(canvas, mark);
      },
    };
  }
}
