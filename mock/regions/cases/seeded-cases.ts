// The requests that are there when the preview begins.
import { dayOf } from "../../domain/calendar";
import type { DisclosureCase } from "../../domain/disclosure/disclosure-case";
import { createRecent } from "../../domain/recent";
import type { RegionPack } from "../region-pack";
import { logFilings } from "./log-filings";
import { personaFilings } from "./persona-filings";
import { runStory } from "./run-story";

function make(packs: readonly RegionPack[], now: number): DisclosureCase[] {
  const filings = [...packs.flatMap((pack) => logFilings(pack, now)), ...personaFilings(packs, now)];
  const counts = new Map<string, number>();
  return filings
    .sort((one, other) => one.at - other.at)
    .map((filing) => {
      const series = `YSQ-${filing.input.regionCode}-${dayOf(filing.at).slice(0, 4)}-`;
      const count = (counts.get(series) ?? 0) + 1;
      counts.set(series, count);
      return runStory(filing, series + String(count).padStart(5, "0"));
    });
}

/** Moments whose requests are kept at a time: tests and resets ask for the same again. */
const keptMoments = 4;
const recent = createRecent<DisclosureCase[]>(keptMoments);

/**
 * All seeded requests as of a moment, oldest first, still without their query codes. The same moment gives the same.
 * @param now epoch milliseconds
 */
export function seededCases(packs: readonly RegionPack[], now: number): readonly DisclosureCase[] {
  return recent.get(String(now), () => make(packs, now));
}
