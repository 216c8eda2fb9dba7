import type { Day } from "./calendar";

/** 10月30日, with the year where it is another than today's: 2027年1月5日. */
export function sayDay(day: Day, today: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const short = `${Number(month)}月${Number(date)}日`;
  return year === today.slice(0, 4) ? short : `${year}年${short}`;
}

/** As letters write it: 2026年10月30日. */
export function sayFullDay(day: Day): string {
  return sayDay(day, "");
}
