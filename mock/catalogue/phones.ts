// Telephone fields: several numbers, with labels, brackets, full-width digits and extensions.

/** What a telephone field says. */
export interface PhoneField {
  /** Numbers that can be dialled (digits and hyphens), each once. */
  numbers: string[];
  /** Main numbers with the extension behind them, as `0483-6521234转801`; no extension can be dialled at once. */
  extensions: string[];
  /** Pieces in which no number was found, or only one among other words. */
  unread: string[];
}

/** One way of writing each thing: half-width digits, one hyphen, area code and extension joined to their number. */
function even(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[－–—―−‐]/g, "-")
    .replace(/(\d) ?- ?(?=\d)/g, "$1-")
    .replace(/[（(]\s*(0\d{2,3})\s*[）)]\s*-?/g, "$1-")
    .replace(/(^|[^\d-])(0\d{2,3})\s+(?=\d{7,8}(?!\d))/g, "$1$2-")
    .replace(/(\d)\s?[（(]?\s?(?:转接?|分机号?)\s?[:：]?\s?(\d{1,6})(?!\d)[）)]?/g, "$1转$2")
    .replace(/(?<![\d-])(0\d{2,3}-\d{7,8})-(\d{1,5})(?![\d-])/g, "$1转$2");
}

/** The area code (区号) of a number whose local part has so many digits. */
function areaOf(number: string, localDigits: number): string | undefined {
  const [, area] = new RegExp(`^(0\\d{2,3})-?\\d{${localDigits}}$`).exec(number) ?? [];
  return area;
}

/** Emergency and service numbers, such as 110 and 95598, are no tails of other numbers. */
const isShortNumber = (digits: string) => /^(?:1[12]\d|12\d{3}|9\d{4})$/.test(digits);

/** The number that `/6` after 0483-6521235 means; none unless it counts up within the local part. */
function withTail(before: string | undefined, tail: string): string | undefined {
  if (before === undefined || !/^(?:0\d{2,3}-)?[2-9]\d{6,7}$/.test(before)) return undefined;
  const start = before.length - tail.length;
  return Number(tail) > Number(before.slice(start)) ? before.slice(0, start) + tail : undefined;
}

/** The numbers, extensions and other words of a telephone field. */
export function phones(text: string): PhoneField {
  const numbers: string[] = [];
  const extensions: string[] = [];
  const unread: string[] = [];
  /** The number just before, for a tail; none after an extension or words. */
  let before: string | undefined;

  const withArea = (local: string) => {
    if (!/^[2-9]\d{6,7}$/.test(local)) return local;
    const last = [...numbers].reverse().find((number) => number.startsWith("0"));
    const area = last === undefined ? undefined : areaOf(last, local.length);
    return area === undefined ? local : `${area}-${local}`;
  };

  for (const [, gap = "", piece = ""] of even(text).matchAll(/([、,，;；/\s]*)([^、,，;；/\s]+)/g)) {
    const afterSlash = gap === "/" && numbers.length > 0;
    if (afterSlash && /^\d{1,4}$/.test(piece) && !isShortNumber(piece)) {
      before = withTail(before, piece);
      if (before === undefined) unread.push(piece);
      else numbers.push(before);
      continue;
    }
    const [, found = "", extension, rest = ""] =
      /^[^\d]*?[:：]?(\d[\d-]{1,18}\d)(?:转(\d{1,6}))?(.*)$/.exec(piece) ?? [];
    const number = withArea(found);
    if (number !== "") numbers.push(number);
    if (extension !== undefined) extensions.push(`${number}转${extension}`);
    if (number === "" || rest !== "") unread.push(piece);
    before = extension === undefined && rest === "" && number !== "" ? number : undefined;
  }
  return { numbers: [...new Set(numbers)], extensions, unread };
}
