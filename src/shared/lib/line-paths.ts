// A line through values over equal steps, as paths in a box of 100 × 100 that is stretched to its room.

/** A value in percent of the height; undefined where there is none. */
type Value = number | undefined;

/** Where the value at a place stands from the left, in percent: in the middle of its step. */
export function stepMiddle(place: number, steps: number): number {
  return Math.round(((place + 0.5) / steps) * 1000) / 10;
}

/** Runs of values that follow each other; a missing one ends a run, and is never drawn across. */
function runsOf(values: readonly Value[]): [x: number, y: number][][] {
  const runs: [number, number][][] = [[]];
  for (const [place, value] of values.entries()) {
    if (value === undefined) runs.push([]);
    else runs[runs.length - 1]?.push([stepMiddle(place, values.length), Math.round((100 - value) * 10) / 10]);
  }
  return runs.filter((run) => run.length > 1);
}

const through = (run: readonly [number, number][]) => run.map(([x, y]) => `${x} ${y}`).join(" ");

/** The line, in pieces where a value is missing; empty where no two values follow each other. */
export function linePath(values: readonly Value[]): string {
  return runsOf(values)
    .map((run) => `M${through(run)}`)
    .join("");
}

/** The ground under the line, down to 0. */
export function areaPath(values: readonly Value[]): string {
  return runsOf(values)
    .map((run) => `M${run[0]?.[0]} 100 ${through(run)} ${run[run.length - 1]?.[0]} 100Z`)
    .join("");
}
