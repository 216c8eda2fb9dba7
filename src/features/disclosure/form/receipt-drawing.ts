// The receipt as a picture: black on white, as high as its texts need.
import { t } from "@/shared/i18n/translate";
import type { Drawing, Pen } from "@/shared/platform/drawing";
import { Sheet, sheetStyles } from "@/shared/platform/sheet-drawing";
import type { DisclosureRequest } from "../requests/queries";
import { receiptFacts } from "./receipt-facts";

const factIndent = 92;

/** The receipt laid out; `pen` measures its texts. */
export function drawReceipt(request: DisclosureRequest, pen: Pen): Drawing {
  const sheet = new Sheet(pen);
  sheet.text(t("disclosure.receipt.title"), sheetStyles.kind);
  sheet.text(request.number, sheetStyles.title);
  sheet.rule();
  for (const { about, text } of receiptFacts(request)) {
    sheet.beside(about, sheetStyles.strong);
    sheet.text(text, sheetStyles.body, factIndent);
    sheet.gap(8);
  }
  sheet.rule();
  sheet.text(t("receipt.hash"), sheetStyles.strong);
  sheet.text(request.receipt.hash, sheetStyles.small);
  sheet.gap(8);
  sheet.text(t("receipt.keep"), sheetStyles.small);
  return sheet.finish();
}
