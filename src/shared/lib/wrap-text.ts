/** Width of a text in px, in the font that is meant. */
export type Measure = (text: string) => number;

/** Numbers, words and dates stay whole; any other character may end a line. */
const pieces = /[A-Za-z0-9.,:%@/_–-]+|[\s\S]/gu;

/** These may not begin a line (行首禁则). */
const notFirst = /^[，。；：、！？）》】”’%…—]$/u;

/** Cuts what is wider than a line by itself into characters. */
function cut(piece: string, width: number, measure: Measure): string[] {
  return piece.length > 1 && measure(piece) > width ? Array.from(piece) : [piece];
}

function wrapLine(text: string, width: number, measure: Measure): string[] {
  const all = (text.match(pieces) ?? []).flatMap((piece) => cut(piece, width, measure));
  const lines: string[] = [];
  let line: string[] = [];
  for (const piece of all) {
    const isFull = line.length > 0 && measure([...line, piece].join("")) > width;
    if (isFull && notFirst.test(piece) && line.length > 1) {
      const last = line.pop() ?? "";
      lines.push(line.join(""));
      line = [last, piece];
    } else if (isFull) {
      lines.push(line.join(""));
      line = piece.trim() === "" ? [] : [piece];
    } else line.push(piece);
  }
  return [...lines, line.join("")].map((one) => one.trim()).filter(Boolean);
}

/** A text in lines no wider than so many px, by the rules of Chinese typesetting. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, width, measure));
}
