// The sheet as a picture: black on white, one column, as high as its texts need.
import { t } from "@/shared/i18n/translate";
import { wrapText } from "@/shared/lib/wrap-text";
import type { Drawing, Pen } from "@/shared/platform/drawing";
import type { Leaflet } from "./leaflet";

/** px of the finished sheet before it is enlarged. */
export const leafletWidth = 400;

const edge = 24;
const box = 14;
const factIndent = 76;
const materialIndent = 24;

interface Style {
  size: number;
  line: number;
  bold?: true;
  grey?: true;
}

const styles = {
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
  | { kind: "line"; y: number };

const fontOf = ({ size, bold }: Style) => `${bold ? "bold " : ""}${size}px sans-serif`;

/** Puts marks one under the other; `y` is where the next one begins. */
class Sheet {
  readonly marks: Mark[] = [];
  y = edge;

  constructor(private readonly pen: Pen) {}

  text(text: string, style: Style, x = edge): void {
    this.pen.font = fontOf(style);
    const measure = (part: string) => this.pen.measureText(part).width;
    for (const line of wrapText(text, leafletWidth - edge - x, measure)) {
      this.marks.push({ kind: "text", text: line, x, y: this.y, style });
      this.y += style.line;
    }
  }

  /** Left of what comes next, without taking room. */
  beside(text: string, style: Style): void {
    this.marks.push({ kind: "text", text, x: edge, y: this.y, style });
  }

  tickBox(): void {
    this.marks.push({ kind: "box", x: edge, y: this.y + (styles.strong.line - box) / 2 });
  }

  gap(height: number): void {
    this.y += height;
  }

  rule(): void {
    this.gap(10);
    this.marks.push({ kind: "line", y: this.y });
    this.gap(12);
  }
}

function write(sheet: Sheet, leaflet: Leaflet): void {
  const { title, stopped, from, facts, materials, leftOut, phones, foot } = leaflet;
  sheet.text(t("guides.leaflet"), styles.kind);
  sheet.text(title, styles.title);
  sheet.text(stopped, styles.head);
  sheet.text(from, styles.small);
  sheet.rule();
  sheet.text(t("guides.materials"), styles.head);
  if (materials.length === 0) sheet.text(t("guides.noMaterials"), styles.body);
  for (const { name, note } of materials) {
    sheet.gap(6);
    sheet.tickBox();
    sheet.text(name, styles.strong, edge + materialIndent);
    sheet.text(note, styles.small, edge + materialIndent);
  }
  sheet.gap(6);
  sheet.text(leftOut, styles.body);
  sheet.rule();
  for (const { about, lines } of facts) {
    sheet.beside(about, styles.strong);
    for (const line of lines) sheet.text(line, styles.body, edge + factIndent);
    sheet.gap(8);
  }
  sheet.rule();
  for (const { about, number } of phones)
    sheet.text(t("guides.leaflet.phone", { about, number }), styles.body);
  sheet.gap(8);
  for (const line of foot) sheet.text(line, styles.small);
}

function draw(pen: Pen, mark: Mark): void {
  if (mark.kind === "line") {
    pen.fillStyle = "#cccccc";
    pen.fillRect(edge, mark.y, leafletWidth - 2 * edge, 1);
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

/** The sheet laid out; `pen` measures its texts. */
export function drawLeaflet(leaflet: Leaflet, pen: Pen): Drawing {
  const sheet = new Sheet(pen);
  write(sheet, leaflet);
  const height = Math.ceil(sheet.y + edge);
  return {
    height,
    paint: (canvas) => {
      canvas.fillStyle = "#ffffff";
      canvas.fillRect(0, 0, leafletWidth, height);
      for (const mark of sheet.marks) draw(canvas, mark);
    },
  };
}
