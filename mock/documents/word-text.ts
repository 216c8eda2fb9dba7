// Paragraphs and tables of a Word document. Widths are in twentieths of a point.
import { xmlText } from "./xml";

export type Style = "Title" | "Block" | "Normal" | "Hint" | "Note" | "Footer" | "Centre" | "Letter" | "Right";

/** One cell of a row: its paragraphs, its width, and how many columns it takes. */
export interface Cell {
  paragraphs: string;
  width: number;
  columns?: number;
  shaded?: boolean;
}

/** A paragraph; an empty one keeps a line free. */
export function paragraph(text: string, style: Style = "Normal"): string {
  const run = text === "" ? "" : `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`;
}

function cell({ paragraphs, width, columns = 1, shaded = false }: Cell): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
  const shade = shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>' : "";
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${shade}<w:vAlign w:val="center"/></w:tcPr>` +
    `${paragraphs}</w:tc>`
  );
}

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
const rowHeight = 560;

/** A table of ruled lines; a row is never torn between two pages. */
export function table(columns: readonly number[], rows: readonly (readonly Cell[])[]): string {
  const width = columns.reduce((sum, one) => sum + one, 0);
  const grid = columns.map((one) => `<w:gridCol w:w="${one}"/>`).join("");
  const lines = rows.map(
    (cells) =>
      `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${rowHeight}" w:hRule="atLeast"/></w:trPr>` +
      `${cells.map(cell).join("")}</w:tr>`,
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join("")}</w:tbl>`
  );
}
