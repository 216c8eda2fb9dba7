// The receipt as a picture: black on white, as high as its texts need.
import { t } from "@/shared/i18n/translate";
import type { Drawing, Pen } from "@/shared/platform/drawing";
import { Sheet, sheetStyles } from "@/shared/platform/sheet-drawing";

/** What a receipt says, once for the page and once for the picture. */
export interface ReceiptPaper {
  title: string;
  number: string;
  /** In lines: what it is, and its words. */
  facts: readonly { about: string; text: string }[];
  hash: string;
  /** What to keep in mind about it. */
  keep: string;
}

const factIndent = 92;

/** The first characters of the fingerprint: enough to compare by eye. */
export const shortHash = (hash: string) => `${hash.slice(0, 8)}…${hash.slice(-8)}`;

/** The receipt laid out; `pen` measures its texts. */
export function drawReceipt({ title, number, facts, hash, keep }: ReceiptPaper, pen: Pen): Drawing {
  const sheet = new Sheet(pen);
  sheet.text(title, sheetStyles.kind);
  sheet.text(number, sheetStyles.title);
  sheet.rule();
  for (const { about, text } of facts) {
    sheet.beside(about, sheetStyles.strong);
    sheet.text(text, sheetStyles.body, factIndent);
    sheet.gap(8);
  }
  sheet.rule();
  sheet.text(t("receipt.hash"), sheetStyles.strong);
  sheet.text(hash, sheetStyles.small);
  sheet.gap(8);
  sheet.text(keep, sheetStyles.small);
  return sheet.finish();
}
