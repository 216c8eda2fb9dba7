// A publication as a Word document: what the app shows, in the same order.
import type { components } from "@contract/schema";
import { captionOf, cellsOf } from "../domain/publications/text-of";
import { wordFile } from "./word-file";
import { paragraph, table } from "./word-text";

type Schemas = components["schemas"];
type Publication = Pick<
  Schemas["Publication"],
  | "title"
  | "indexNumber"
  | "documentNumber"
  | "issuer"
  | "createdOn"
  | "publishedOn"
  | "blocks"
  | "provenance"
>;

/** Within the margins of A4, in twentieths of a point. */
const textWidth = 9298;

function rowsOf(cells: readonly (readonly string[])[]): string {
  const columns = cells[0]?.length ?? 1;
  const width = Math.floor(textWidth / columns);
  const rows = cells.map((row, index) =>
    row.map((text) => ({ paragraphs: paragraph(text), width, shaded: index === 0 })),
  );
  return table(
    Array.from({ length: columns }, () => width),
    rows,
  );
}

function titleOf(block: Schemas["Block"]): string {
  const unit = block.kind === "table" && block.table.unit ? `（单位：${block.table.unit}）` : "";
  return captionOf(block) + unit;
}

function partOf(block: Schemas["Block"]): string {
  switch (block.kind) {
    case "heading":
      return paragraph(block.text, "Block");
    case "paragraph":
      return paragraph(block.text);
    case "list":
      return block.items.map((item, index) => paragraph(`${index + 1}. ${item}`)).join("");
    case "picture":
      return paragraph(`（图）${block.caption ?? block.picture.alt}`, "Hint");
    default: {
      const note = block.kind === "table" && block.table.note ? paragraph(block.table.note, "Hint") : "";
      return paragraph(titleOf(block), "Block") + rowsOf(cellsOf(block)) + note;
    }
  }
}

/** The bytes of a .docx, the same for the same publication. */
export function publicationDocument(publication: Publication): Uint8Array<ArrayBuffer> {
  const { title, indexNumber, documentNumber, issuer, createdOn, publishedOn, blocks, provenance } =
    publication;
  const facts = [
    ["索引号", indexNumber],
    ["发布机构", issuer.name],
    ...(documentNumber === undefined ? [] : [["文号", documentNumber]]),
    ["生成日期", createdOn],
    ["公开日期", publishedOn],
  ];
  const body = [
    paragraph(title, "Title"),
    rowsOf(facts),
    paragraph(""),
    ...blocks.map(partOf),
    paragraph(provenance.text, "Hint"),
  ];
  return wordFile(body.join(""), "为民办");
}
