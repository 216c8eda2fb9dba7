/** Counts what setData costs, of pages and of components such as Taro's CustomWrapper. The counting is ours. */
import { component } from "glass-easel-miniprogram-adapter";
import { topPage } from "./page-stack";
import { recordProblem } from "./session";
import type { MeterReading } from "./types";

const HARD_LIMIT = 1024 * 1024;

interface Metered {
  readonly route?: string;
  readonly _$: { getBackendElement(): Element | null };
  setData(data: object, callback?: () => void): void;
}

let reading = emptyReading();

/** What was counted since the start or the last reset. */
export function readMeter(): MeterReading {
  return reading;
}

/** Starts counting anew. */
export function resetMeter() {
  reading = emptyReading();
}

/** Puts the meter in front of the framework's own setData, and refuses what WeChat refuses: 1,024 KB in one call. */
export function installMeter() {
  const prototype = component.ComponentCaller.prototype as unknown as Metered;
  const setData = prototype.setData;
  prototype.setData = function metered(data: object, callback?: () => void) {
    // The page was left meanwhile: WeChat draws nothing any more.
    if (this._$.getBackendElement() === null) return;
    const bytes = new TextEncoder().encode(JSON.stringify(data)).length;
    count(reading, bytes);
    const page = routeOf(this) ?? topPage()?.route ?? "(none)";
    reading.perPage[page] ??= { calls: 0, bytes: 0, largest: 0 };
    count(reading.perPage[page], bytes);
    if (bytes > HARD_LIMIT) recordProblem(`setData of ${bytes} bytes on ${page}: WeChat allows 1,024 KB`);
    setData.call(this, data, callback);
  };
}

function routeOf(caller: Metered): string | undefined {
  if (caller.route) return caller.route;
  const element = caller._$.getBackendElement();
  return element?.closest<HTMLElement>("host-page")?.dataset.route;
}

function count(into: { calls: number; bytes: number; largest: number }, bytes: number) {
  into.calls += 1;
  into.bytes += bytes;
  into.largest = Math.max(into.largest, bytes);
}

function emptyReading(): MeterReading {
  return { calls: 0, bytes: 0, largest: 0, perPage: {} };
}
