// Free text of the exchange tables into its items. Nothing is lost: what is no item of its own stays with the one
// before it.

/** The ways people number: 一、 / （一） / 1. / (1) / ①. A digit after "1." makes it a number such as 1.5. */
const styles = [
  /^\s*[一二三四五六七八九十]{1,3}\s*[、.．]\s*/,
  /^\s*[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]\s*[、.．]?\s*/,
  /^\s*\d{1,2}\s*(?:[、．)）]|\.(?!\d))\s*/,
  /^\s*[（(]\s*\d{1,2}\s*[）)]\s*[、.．]?\s*/,
  /^\s*[①-⑳]\s*/,
];

const ordinals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

function styleOf(line: string): RegExp | undefined {
  return styles.find((style) => style.test(line));
}

/** The line without the number it begins with. */
function withoutNumber(line: string): string {
  const style = styleOf(line);
  return style ? line.replace(style, "").trim() : line.trim();
}

/** One line that counts 1. 2. 3. or 一、二、三、 inside itself, cut before each of its numbers. */
function splitInline(line: string): string[] {
  const style = styleOf(line);
  if (!style) return [line];
  const parts: string[] = [];
  let rest = line;
  for (let next = 2; next <= 20; next += 1) {
    const number = `(?:${next}|${ordinals[next] ?? next})`;
    const place = rest.search(
      new RegExp(`(?<=[。；;，,\\s）)])\\s*[（(]?${number}\\s*(?:[、．)）]|\\.(?!\\d))`),
    );
    if (place <= 0 || styleOf(rest.slice(place)) !== style) break;
    parts.push(rest.slice(0, place));
    rest = rest.slice(place);
  }
  return [...parts, rest];
}

/**
 * The items of a list written as text, without their numbers: one a line, or numbered within a line, or (with
 * neither) parted by `parting`. Lines that carry no number follow the numbered line above them.
 */
export function splitItems(text: string, parting: RegExp): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const items = lines.length === 1 ? lines.flatMap(splitInline) : joinUnnumbered(lines);
  const whole = items.length === 1 ? (items[0] ?? "").split(parting) : items;
  return whole.map((item) => withoutNumber(item).replace(/[；;]$/, "")).filter((item) => item !== "");
}

function joinUnnumbered(lines: string[]): string[] {
  const style = styleOf(lines[0] ?? "");
  if (!style) return lines;
  const items: string[] = [];
  for (const line of lines) {
    if (style.test(line)) items.push(line);
    else items.push(`${items.pop() ?? ""}\n${line}`);
  }
  return items;
}

/** Names in one field, parted by , ， 、 ; ； ^ | or a new line; each once. */
export function splitNames(text: string): string[] {
  const names = text.split(/[,，、;；^|\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}
