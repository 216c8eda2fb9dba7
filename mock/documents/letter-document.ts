// An official letter as a Word document: agency and title, number, addressee, text, and at the right who signs and
// when. No seal: nobody has put one on it.
import type { components } from "@contract/schema";
import { wordFile } from "./word-file";
import { paragraph } from "./word-text";

type Letter = components["schemas"]["Letter"];

/** The last lines of the text are the agency and the date, as they stand under every official letter. */
const signatureLines = 2;

/** The bytes of a .docx, the same for the same letter. */
export function letterDocument({
  agency,
  title,
  number,
  addressee,
  paragraphs,
}: Letter): Uint8Array<ArrayBuffer> {
  const text = paragraphs.slice(0, -signatureLines);
  const signature = paragraphs.slice(-signatureLines);
  const body = [
    paragraph(agency, "Title"),
    paragraph(title, "Title"),
    paragraph(number, "Centre"),
    paragraph(""),
    paragraph(`${addressee}：`),
    ...text.map((line) => paragraph(line, "Letter")),
    paragraph(""),
    ...signature.map((line) => paragraph(line, "Right")),
  ];
  return wordFile(body.join(""), "为民办 信件副本，未盖章");
}
