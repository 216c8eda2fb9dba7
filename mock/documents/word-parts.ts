// The parts that every Word document (ECMA-376, WordprocessingML) is made of, whatever it says.

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageUri = "http://schemas.openxmlformats.org/package/2006";
const officeUri = "http://schemas.openxmlformats.org/officeDocument/2006";
const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The namespaces that a document, a footer and the styles declare. */
const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${officeUri}/relationships"`;

/** The type of a Word document, as HTTP names it. */
export const wordType = `${type}.document`;

/** What each part of the package is. */
export const contentTypes =
  `${declaration}<Types xmlns="${packageUri}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/>` +
  `<Override PartName="/word/footer1.xml" ContentType="${type}.footer+xml"/>` +
  "</Types>";

function relationships(targets: readonly [name: string, target: string][]): string {
  const rows = targets.map(
    ([name, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeUri}/relationships/${name}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageUri}/relationships">${rows.join("")}</Relationships>`;
}

/** Leads from the package to the document. */
export const packageRelationships = relationships([["officeDocument", "word/document.xml"]]);

/** Leads from the document to its styles (rId1) and its footer (rId2). */
export const documentRelationships = relationships([
  ["styles", "styles.xml"],
  ["footer", "footer1.xml"],
]);

/** Song typeface for Chinese, as official papers have it; the point sizes are given in half points. */
const fonts =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>';

function style(id: string, name: string, paragraph: string, run: string): string {
  const isDefault = id === "Normal" ? ' w:default="1"' : "";
  const basedOn = id === "Normal" ? "" : '<w:basedOn w:val="Normal"/>';
  return (
    `<w:style w:type="paragraph"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/>${basedOn}<w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}

const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

/** The styles: title, heading of a block, hint and note of a form; number, text and signature of a letter. */
export const styles =
  `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}${size(24)}` +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  style("Normal", "Normal", "", "") +
  style("Title", "Title", '<w:spacing w:after="240"/><w:jc w:val="center"/>', `<w:b/>${size(36)}`) +
  style("Block", "Block", '<w:keepNext/><w:spacing w:before="240" w:after="80"/>', "<w:b/>") +
  style("Hint", "Hint", "", `<w:color w:val="595959"/>${size(18)}`) +
  style("Note", "Note", '<w:spacing w:before="80"/>', size(21)) +
  style("Centre", "Centre", '<w:jc w:val="center"/>', "") +
  // Two characters in, one and a half lines apart.
  style(
    "Letter",
    "Letter",
    '<w:spacing w:line="360" w:lineRule="auto"/><w:ind w:firstLineChars="200" w:firstLine="480"/>',
    "",
  ) +
  style("Right", "Right", '<w:spacing w:line="360" w:lineRule="auto"/><w:jc w:val="right"/>', "") +
  style("Footer", "footer", '<w:jc w:val="center"/>', `<w:color w:val="595959"/>${size(18)}`) +
  "</w:styles>";

/** The main part: a body on A4 paper, upright, with the footer. Lengths are in twentieths of a point. */
export function documentPart(body: string): string {
  return (
    `${declaration}<w:document ${namespaces}><w:body>${body}<w:sectPr>` +
    '<w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1440" w:right="1304" w:bottom="1304" w:left="1304" w:header="720" w:footer="720" w:gutter="0"/>' +
    "</w:sectPr></w:body></w:document>"
  );
}

/** The footer part, of one or more paragraphs. */
export function footerPart(paragraphs: string): string {
  return `${declaration}<w:ftr ${namespaces}>${paragraphs}</w:ftr>`;
}
