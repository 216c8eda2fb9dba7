/** A cell as RFC 4180 has it; one that a spreadsheet would take for a formula is kept a text. */
function cellText(text: string): string {
  const plain = /^[=+@-]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}

/** The bytes of a .csv in UTF-8 with a byte order mark, without which spreadsheets misread Chinese. */
export function csvFile(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const text = rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
  return new TextEncoder().encode(`\uFEFF${text}`);
}
