// Days are `YYYY-MM-DD` strings in Asia/Shanghai. Holidays come from the State Council's yearly notices as the
// package chinese-days carries them; its data is read directly, since its functions read the machine's time zone.
import published from "chinese-days/dist/chinese-days.json";

/** A day in Asia/Shanghai, `YYYY-MM-DD`. */
export type Day = string;

/** What a day is for those who count working days. */
export interface DayKind {
  works: boolean;
  kind: "working-day" | "working-weekend" | "weekend" | "holiday";
  /** The holiday, or the one that a working weekend day makes up for. */
  holiday?: string;
}

const dayMs = 86_400_000;
const offsetMs = 8 * 3_600_000;
const holidays: Readonly<Record<Day, string>> = published.holidays;
const makeUpDays: Readonly<Record<Day, string>> = published.workdays;
const noticeYears: ReadonlySet<string> = new Set(Object.keys(holidays).map((day) => day.slice(0, 4)));

/** Data entries read `English,中文,days`; full names of festivals, and one that is too long to show. */
const fullNames: Readonly<Record<string, string>> = {
  清明: "清明节",
  端午: "端午节",
  中秋: "中秋节",
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: "抗战胜利纪念日",
};

function chineseName(entry: string): string {
  const name = entry.split(",")[1] ?? entry;
  return fullNames[name] ?? name;
}

const serial = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** The day in Asia/Shanghai at an instant (epoch milliseconds). */
export function dayOf(instant: number): Day {
  return new Date(instant + offsetMs).toISOString().slice(0, 10);
}

/** The instant (epoch milliseconds) of a clock time `HH:MM` on a day in Asia/Shanghai. */
export function instantOn(day: Day, clock: string): number {
  return Date.parse(`${day}T${clock}:00+08:00`);
}

/** ISO 8601 with +08:00, whole seconds. */
export function formatInstant(instant: number): string {
  return `${new Date(instant + offsetMs).toISOString().slice(0, 19)}+08:00`;
}

/** The clock time `HH:MM` in Asia/Shanghai at an instant. */
export function clockOf(instant: number): string {
  return formatInstant(instant).slice(11, 16);
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  // Every month has 28 days: inside them no calendar is needed, and ledgers take many such steps.
  const date = Number(day.slice(8)) + days;
  if (date >= 1 && date <= 28) return `${day.slice(0, 8)}${String(date).padStart(2, "0")}`;
  return new Date(serial(day) + days * dayMs).toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(serial(day)).getUTCDay() || 7;
}

/** Whether the State Council's notice for the day's year is out; before that, only weekends are known. */
export function isNoticePublished(day: Day): boolean {
  return noticeYears.has(day.slice(0, 4));
}

/** What the day is, by the notice of its year and else by the weekday. */
export function kindOfDay(day: Day): DayKind {
  const holiday = holidays[day];
  if (holiday) return { works: false, kind: "holiday", holiday: chineseName(holiday) };
  const madeUp = makeUpDays[day];
  if (madeUp) return { works: true, kind: "working-weekend", holiday: chineseName(madeUp) };
  return weekdayOf(day) > 5 ? { works: false, kind: "weekend" } : { works: true, kind: "working-day" };
}
