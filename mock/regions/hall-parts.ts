// Parts of a drawn hall; lengths in metres from the upper left corner of the floor.
import type { HallSeed } from "./region-pack";

type Zone = HallSeed["zones"][number];
type Mark = HallSeed["floors"][number]["marks"][number];

/** Windows numbered one after another, from `first`; a pair is a window with the queue that leads to it. */
export function windows(first: number, ...entries: (string | [string, string])[]): Zone["windows"] {
  return entries.map((entry, index) => {
    const number = String(first + index).padStart(2, "0");
    return typeof entry === "string" ? { number, name: entry } : { number, name: entry[0], queue: entry[1] };
  });
}

/** A zone: name, floor, area as x, y, width and height, windows. */
export function zone(
  name: string,
  floor: string,
  [x, y, width, height]: [number, number, number, number],
  counters: Zone["windows"],
): Zone {
  return { name, floor, area: { x, y, width, height }, windows: counters };
}

/** A mark of the plan at a point. */
export function mark(kind: Mark["kind"], name: string, x: number, y: number): Mark {
  return { kind, name, x, y };
}
