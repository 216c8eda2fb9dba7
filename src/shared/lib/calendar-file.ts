// A calendar file with one day in it, after RFC 5545.

/** A day to remember. */
export interface CalendarEntry {
  /** The same for the same matter, so that a calendar replaces an older date instead of keeping both. */
  uid: string;
  /** `2026-10-30` */
  day: string;
  title: string;
  notes: string;
}

/** Hours before the day begins: nine in the morning of the day before. */
export const reminderAhead = 15;

/** Octets of a line, its end apart (RFC 5545, 3.1). */
const lineLimit = 75;

/** Octets of a character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A long line goes on in the next one, after a space; no character is torn. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > lineLimit) {
      lines.push(current);
      current = " ";
      length = 1;
    }
    current += character;
    length += size;
  }
  return [...lines, current].join("\r\n");
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

const dateOf = (day: string) => day.replace(/-/g, "");

function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Milliseconds since 1970 → 20261016T011200Z. */
const stampOf = (moment: number) => new Date(moment).toISOString().replace(/[-:]|\.\d{3}/g, "");

/** The text of an .ics file; `now` in milliseconds since 1970. */
export function calendarFile({ uid, day, title, notes }: CalendarEntry, now: number): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//weiminban//weiminban//ZH",
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(nextDay(day))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(notes)}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-PT${reminderAhead}H`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
