// 法定时限 and 承诺时限: the change that people ask for first.
import type { components } from "@contract/schema";
import { quoted, said } from "./words";

type Period = components["schemas"]["Period"];

const units: Record<Period["unit"], string> = { "working-day": "个工作日", "calendar-day": "个自然日" };

function inWords({ days, unit }: Period): string {
  return days === 0 ? "当场" : `${days} ${units[unit]}`;
}

function lengths(before: Period, after: Period): string {
  const short = before.unit === after.unit && before.days > 0 && after.days > 0;
  return short ? `${before.days}→${inWords(after)}` : `${inWords(before)}→${inWords(after)}`;
}

/** `承诺时限 10→5 个工作日`, and a note that came, went or was reworded. */
export function periodChanges(
  label: string,
  before: Period | undefined,
  after: Period | undefined,
): string[] {
  if (!before && !after) return [];
  if (!before && after) return [`增加${label} ${inWords(after)}`];
  if (before && !after) return [`取消${label}（原来 ${inWords(before)}）`];
  if (!before || !after) return [];
  const same = before.days === after.days && (before.unit === after.unit || before.days === 0);
  return said(
    same ? undefined : `${label} ${lengths(before, after)}`,
    before.note === after.note ? undefined : noteChange(label, after.note),
  );
}

function noteChange(label: string, note: string | undefined): string {
  return note === undefined ? `${label}的说明取消` : `${label}的说明改为${quoted(note)}`;
}
