import { calendarFile } from "./calendar-file";

const entry = { uid: "dr-1-reply@weiminban", day: "2026-12-31", title: "答复", notes: "旗财政局" };
const now = Date.parse("2026-10-16T09:12:00+08:00");

/** Lines as a reader unfolds them. */
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, "").split("\r\n");

test("a whole day, over at the end of the year, with a reminder the morning before", () => {
  expect(unfolded(calendarFile(entry, now))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//weiminban//weiminban//ZH",
    "BEGIN:VEVENT",
    "UID:dr-1-reply@weiminban",
    "DTSTAMP:20261016T011200Z",
    "DTSTART;VALUE=DATE:20261231",
    "DTEND;VALUE=DATE:20270101",
    "SUMMARY:答复",
    "DESCRIPTION:旗财政局",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:答复",
    "TRIGGER:-PT15H",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("every line ends with CRLF, and none is longer than 75 octets", () => {
  const text = calendarFile({ ...entry, notes: "草原生态补奖资金分苏木镇发放汇总表😀".repeat(9) }, now);
  const lines = text.split("\r\n");
  expect(lines.join("")).not.toMatch(/[\r\n]/);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test("folding loses and tears nothing", () => {
  const notes = "草原生态补奖资金😀ab".repeat(20);
  expect(unfolded(calendarFile({ ...entry, notes }, now))).toContain(`DESCRIPTION:${notes}`);
});

test("commas, semicolons, backslashes and line ends are escaped", () => {
  const text = calendarFile({ ...entry, notes: "一,二;三\\四\n五\r\n六" }, now);
  expect(unfolded(text)).toContain("DESCRIPTION:一\\,二\\;三\\\\四\\n五\\n六");
});

test("the same matter has the same UID whenever it is added", () => {
  const uidOf = (text: string) => unfolded(text).find((line) => line.startsWith("UID:"));
  expect(uidOf(calendarFile(entry, now))).toBe(uidOf(calendarFile({ ...entry, day: "2026-11-02" }, now + 1)));
});
