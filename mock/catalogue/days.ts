// Days and day numbers of the exchange tables.

/** A day as `YYYY-MM-DD` from 2024-01-05, 2024/1/5, 20240105 or 2024年1月5日, with or without a time; undefined
 * when there is no such day. */
export function dayOf(text: string): string | undefined {
  const match =
    /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?:[T\s].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(text);
  if (!match) return undefined;
  const day = `${match[1]}-${(match[2] ?? "").padStart(2, "0")}-${(match[3] ?? "").padStart(2, "0")}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

/** A whole number within the bounds from a text such as 20, 20.0 or ２０; undefined for anything else. */
export function wholeNumber(text: string, most: number): number | undefined {
  const even = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const match = /^\+?(\d{1,6})(?:\.0+)?$/.exec(even);
  const number = match ? Number(match[1]) : Number.NaN;
  return number <= most ? number : undefined;
}
