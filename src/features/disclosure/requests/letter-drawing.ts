// A letter as a picture: black on white, as it would stand on paper.
import type { components } from "@contract/schema";
import { formatFullDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import type { Drawing, Pen } from "@/shared/platform/drawing";
import { Sheet, sheetStyles } from "@/shared/platform/sheet-drawing";
import { bodyOf } from "./letter-text";

/** Two characters, as Chinese paragraphs begin. */
const indent = "　　";

/** The letter laid out; `pen` measures its texts. */
export function drawLetter(letter: components["schemas"]["Letter"], pen: Pen): Drawing {
  const sheet = new Sheet(pen);
  sheet.gap(12);
  sheet.aligned(letter.title, sheetStyles.title, "middle");
  sheet.gap(4);
  sheet.aligned(letter.number, sheetStyles.small, "middle");
  sheet.gap(16);
  sheet.text(t("requests.letter.to", { name: letter.addressee }), sheetStyles.body);
  for (const paragraph of bodyOf(letter)) {
    sheet.gap(6);
    sheet.text(indent + paragraph, sheetStyles.body);
  }
  sheet.gap(20);
  sheet.aligned(letter.agency, sheetStyles.body, "right");
  sheet.aligned(formatFullDay(letter.issuedOn), sheetStyles.body, "right");
  sheet.gap(12);
  return sheet.finish();
}
