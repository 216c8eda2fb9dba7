// A form as a Word document: the blank one to fill in, or the sample with what a made-up person wrote.
import type { FormField, FormSection, FormSeed } from "../regions/region-pack";
import { wordFile } from "./word-file";
import { type Cell, paragraph, table } from "./word-text";

const footerText = "为民办 样表";

/** Label, blank, label, blank: two fields a line, within the margins of A4. */
const columns = [1900, 2749, 1900, 2749];
const [labelWidth = 0, blankWidth = 0] = columns;
const wideBlank = labelWidth + 2 * blankWidth;

function cellsOf({ label, hint, example }: FormField, sample: boolean, wide: boolean): Cell[] {
  const under = hint === undefined ? "" : paragraph(hint, "Hint");
  return [
    { paragraphs: paragraph(label) + under, width: labelWidth, shaded: true },
    {
      paragraphs: paragraph(sample ? example : ""),
      width: wide ? wideBlank : blankWidth,
      columns: wide ? 3 : 1,
    },
  ];
}

/** Two fields a line; a wide field, and one left without a neighbour, takes the line alone. */
function linesOf(fields: readonly FormField[]): FormField[][] {
  const lines: FormField[][] = [];
  for (const field of fields) {
    const last = lines[lines.length - 1];
    const fits = last?.length === 1 && !field.wide && !last[0]?.wide;
    if (last && fits) last.push(field);
    else lines.push([field]);
  }
  return lines;
}

function section({ title, fields }: FormSection, sample: boolean): string {
  const rows = linesOf(fields).map((line) =>
    line.flatMap((field) => cellsOf(field, sample, line.length === 1)),
  );
  // Two tables without a paragraph between them would be one table.
  return paragraph(title ?? "", "Block") + table(columns, rows);
}

function notes(texts: readonly string[]): string {
  if (texts.length === 0) return "";
  const lines = texts.map((text, index) => paragraph(`${index + 1}. ${text}`, "Note"));
  return paragraph("填写说明", "Block") + lines.join("");
}

/** The bytes of a .docx, the same for the same form. */
export function formDocument(form: FormSeed, sample: boolean): Uint8Array<ArrayBuffer> {
  const title = paragraph(sample ? `${form.title}（样表）` : form.title, "Title");
  const body =
    title + form.sections.map((one) => section(one, sample)).join("") + notes(form.notes) + paragraph("");
  return wordFile(body, footerText);
}
