// The limit of a stage as a number, where the words leave no doubt.
import type { components } from "@contract/schema";

type Period = components["schemas"]["Period"];

const digits = "零一二三四五六七八九";

const clear =
  /^(?:自?受理(?:之日)?(?:起|后))?(?:不超过|最长|最多)?\s*([\d０-９]{1,3}|[一二三四五六七八九十两]{1,3})\s*个?\s*(工作日|自然日|日历日)\s*(?:之|以)?内?(?:办结|完成|办完)?$/;

/** 12, １２, 十二, 二十, 二十五, 两. */
function numberOf(text: string): number | undefined {
  if (/^[\d０-９]+$/.test(text)) return Number(text.normalize("NFKC"));
  if (text === "两") return 2;
  const [, tens, units] = /^(?:([一二三四五六七八九]?)十)?([一二三四五六七八九])?$/.exec(text) ?? [];
  if (tens === undefined && units === undefined) return undefined;
  const ten = tens === undefined ? 0 : digits.indexOf(tens || "一") * 10;
  return ten + (units === undefined ? 0 : digits.indexOf(units));
}

/**
 * 5个工作日, 当场. Not 20日: for a licence that is working days (行政许可法第八十二条), elsewhere calendar days. Nor a
 * range, nor a limit with another behind it.
 */
export function stageDays(limit: string): Period | undefined {
  if (/^(?:当场|即时|立即|当场办结|即时办结|当场办理)$/.test(limit)) return { days: 0, unit: "working-day" };
  const [, number = "", unit] = clear.exec(limit) ?? [];
  const days = numberOf(number);
  if (days === undefined) return undefined;
  return { days, unit: unit === "工作日" ? "working-day" : "calendar-day" };
}
