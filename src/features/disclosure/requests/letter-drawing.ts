// A letter as a picture: black on white, as it would stand on paper, as high as its text needs.
import type { components } from "@contract/schema";
import { formatFullDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { wrapText } from "@/shared/lib/wrap-text";
import type { Drawing, Pen } from "@/shared/platform/drawing";

type Letter = components["schemas"]["Letter"];

/** px of the finished letter before it is enlarged. */
export const letterWidth = 480;

const edge = 40;
const body = { size: 16, line: 28, bold: false };
const styles = {
  body,
  title: { size: 22, line: 34, bold: true },
  small: { size: 14, line: 24, bold: false },
};
type Style = typeof body;
type Place = "left" | "middle" | "right";

interface Line {
  text: string;
  style: Style;
  place: Place;
  y: number;
}

const fontOf = ({ size, bold }: Style) => `${bold ? "bold " : ""}${size}px sans-serif`;

/** Two characters, as Chinese paragraphs begin. */
const indent = "　　";

function linesOf(letter: Letter, pen: Pen): { lines: Line[]; height: number } {
  const lines: Line[] = [];
  let y = edge;
  const put = (text: string, style: Style, place: Place, gap = 0) => {
    pen.font = fontOf(style);
    const measure = (part: string) => pen.measureText(part).width;
    for (const line of wrapText(text, letterWidth - 2 * edge, measure)) {
      lines.push({ text: line, style, place, y: y + style.line / 2 });
      y += style.line;
    }
    y += gap;
  };
  put(letter.title, styles.title, "middle", 4);
  put(letter.number, styles.small, "middle", 16);
  put(t("requests.letter.to", { name: letter.addressee }), styles.body, "left", 4);
  for (const paragraph of letter.paragraphs) put(indent + paragraph, styles.body, "left", 4);
  y += 16;
  put(letter.agency, styles.body, "right");
  put(formatFullDay(letter.issuedOn), styles.body, "right");
  return { lines, height: Math.ceil(y + edge) };
}

function xOf(width: number, place: Place): number {
  if (place === "left") return edge;
  return place === "right" ? letterWidth - edge - width : (letterWidth - width) / 2;
}

/** The letter laid out; `pen` measures its texts. */
export function drawLetter(letter: Letter, pen: Pen): Drawing {
  const { lines, height } = linesOf(letter, pen);
  return {
    height,
    paint: (canvas) => {
      canvas.fillStyle = "#ffffff";
      canvas.fillRect(0, 0, letterWidth, height);
      canvas.fillStyle = "#000000";
      canvas.textBaseline = "middle";
      for (const { text, style, place, y } of lines) {
        canvas.font = fontOf(style);
        canvas.fillText(text, xOf(canvas.measureText(text).width, place), y);
      }
    },
  };
}
