import { addDays, type Day } from "./calendar";

/** Days that a period leaves out, both ends included, with what they were left out for. */
export interface ExcludedPeriod {
  from: Day;
  until: Day;
  why: string;
  article: string;
}

const join = (one: string, other: string) => (one.split("，").includes(other) ? one : `${one}，${other}`);

/** Sorted, and those that overlap or touch made one, so that no day is left out twice. Empty ones are dropped. */
export function mergePeriods(periods: readonly ExcludedPeriod[]): ExcludedPeriod[] {
  const sorted = periods
    .filter(({ from, until }) => from <= until)
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const merged: ExcludedPeriod[] = [];
  for (const period of sorted) {
    const last = merged[merged.length - 1];
    if (!last || period.from > addDays(last.until, 1)) {
      merged.push({ ...period });
      continue;
    }
    if (period.until > last.until) last.until = period.until;
    last.why = join(last.why, period.why);
  }
  return merged;
}
