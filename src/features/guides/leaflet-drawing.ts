// The sheet as a picture: black on white, one column, as high as its texts need.
import { t } from "@/shared/i18n/translate";
import type { Drawing, Pen } from "@/shared/platform/drawing";
import { Sheet, sheetStyles as styles } from "@/shared/platform/sheet-drawing";
import type { Leaflet } from "./leaflet";

const factIndent = 76;
const materialIndent = 24;

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
    sheet.text(name, styles.strong, materialIndent);
    sheet.text(note, styles.small, materialIndent);
  }
  sheet.gap(6);
  sheet.text(leftOut, styles.body);
  sheet.rule();
  for (const { about, lines } of facts) {
    sheet.beside(about, styles.strong);
    for (const line of lines) sheet.text(line, styles.body, factIndent);
    sheet.gap(8);
  }
  sheet.rule();
  for (const { about, number } of phones)
    sheet.text(t("guides.leaflet.phone", { about, number }), styles.body);
  sheet.gap(8);
  for (const line of foot) sheet.text(line, styles.small);
}

/** The sheet laid out; `pen` measures its texts. */
export function drawLeaflet(leaflet: Leaflet, pen: Pen): Drawing {
  const sheet = new Sheet(pen);
  write(sheet, leaflet);
  return sheet.finish();
}
