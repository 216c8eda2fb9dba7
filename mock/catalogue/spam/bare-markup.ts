// Markup as a browser would read it, so that nothing hides behind entities and invisible characters.

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  colon: ":",
  tab: "\t",
  newline: "\n",
  sol: "/",
  lpar: "(",
  rpar: ")",
  period: ".",
  equals: "=",
};

const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi;
const invisible = /(?![\n\t\r\u180E])[\p{Cc}\p{Cf}\p{Cs}]/gu;

function decoded(text: string): string {
  return text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The text with entities read (several layers of them) and invisible characters gone. */
export function bareMarkup(raw: string): string {
  let text = raw.replace(invisible, "");
  for (let round = 0; round < 6 && text.includes("&"); round += 1) {
    const before = text;
    text = decoded(text).replace(invisible, "");
    if (text === before) break;
  }
  return text;
}
