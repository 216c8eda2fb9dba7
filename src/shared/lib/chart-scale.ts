import type { components } from "@contract/schema";

type Bars = components["schemas"]["BarChart"]["bars"];
type Bar = Bars[number];

/** The value at the right end of a chart whose bars begin at 0; at least 1, so that nothing is divided by 0. */
export function scaleEnd(bars: Bars): number {
  return Math.max(1, ...bars.map(({ value, of = 0 }) => Math.max(value, of)));
}

/** Length of a bar in percent of its track. */
export function barLength(value: number, end: number): number {
  return Math.min(100, Math.round((value / end) * 1000) / 10);
}

/** A part of something in percent, to one decimal; undefined where there is nothing to be a part of. */
export function shareOf({ value, of }: Bar): string | undefined {
  return of === undefined || of === 0 ? undefined : ((value / of) * 100).toFixed(1);
}
