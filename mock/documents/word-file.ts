import { strToU8, zipSync } from "fflate";
import {
  contentTypes,
  documentPart,
  documentRelationships,
  footerPart,
  packageRelationships,
  styles,
} from "./word-parts";
import { paragraph } from "./word-text";

/** The same bytes every time: a file in a zip carries its date. 1980 is the first that a zip can hold. */
const mtime = new Date(1980, 0, 1);

/**
 * The bytes of a .docx, the same for the same text.
 * @param body paragraphs and tables as WordprocessingML, as word-text makes them
 * @param footer the line under every page
 */
export function wordFile(body: string, footer: string): Uint8Array<ArrayBuffer> {
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": packageRelationships,
    "word/document.xml": documentPart(body),
    "word/_rels/document.xml.rels": documentRelationships,
    "word/styles.xml": styles,
    "word/footer1.xml": footerPart(paragraph(footer, "Footer")),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime }));
}
