// A guide that was there before gets its history on, and a version by which phones see that it changed.
import { isDeepStrictEqual } from "node:util";
import { changesBetween, type GuideChange } from "../../domain/guide-changes";
import type { ImportedGuide } from "../imported-guide";

/** As much as the contract lets a guide carry. */
const [mostRevisions, mostChanges, longestVersion] = [20, 50, 40];

/** The day that an import put behind an agency's version: 1+20261122, the second on one day 1+20261122.2. */
const ownSuffix = /\+\d{8}(?:\.\d+)?$/;
const longestOwn = longestVersion - "+20261122.999".length;

/** What became of a guide: `quiet` when only words for the search or codes changed, which nobody is told of. */
export interface Revised {
  kind: "unchanged" | "quiet" | "changed";
  guide: ImportedGuide;
  changes: GuideChange[];
  /** The content changed and the agency's version did not. */
  versionKept: boolean;
}

/** Whether the agency's version is the one of before, or one that the guide had already. */
function isOldVersion(version: string, before: ImportedGuide): boolean {
  const own = before.version.replace(ownSuffix, "");
  if (version === before.version || (own !== before.version && own === version.slice(0, longestOwn)))
    return true;
  return before.history.some((revision) => revision.version === version);
}

/** A version that the guide never had, so that a phone with any earlier copy notices. */
function freshVersion(version: string, day: string, before: ImportedGuide): string {
  const given = new Set([before.version, ...before.history.map((revision) => revision.version)]);
  const suffix = `+${day.replaceAll("-", "")}`;
  const base = version.slice(0, longestOwn);
  let next = `${base}${suffix}`;
  for (let count = 2; given.has(next); count += 1) next = `${base}${suffix}.${count}`;
  return next;
}

/**
 * The guide as it is published after the one before it. Nothing changed: version and history stay. Something that
 * readers see changed: an entry of the day. A new version of the agency's alone is an entry too, so that whoever
 * compares versions finds out that nothing else changed.
 */
export function revise(before: ImportedGuide, after: ImportedGuide, day: string): Revised {
  const changes = changesBetween(before, after).slice(0, mostChanges);
  const oldVersion = isOldVersion(after.version, before);
  if (changes.length === 0 && oldVersion) {
    const guide = { ...after, version: before.version, history: before.history };
    const kind = isDeepStrictEqual(guide, before) ? "unchanged" : "quiet";
    return { kind, guide, changes, versionKept: false };
  }
  const version = oldVersion ? freshVersion(after.version, day, before) : after.version;
  const told: GuideChange[] =
    changes.length > 0
      ? changes
      : [{ element: "other", text: `版本号 ${before.version}→${version}，内容没有变` }];
  const history = [{ version, on: day, changes: told }, ...before.history].slice(0, mostRevisions);
  return { kind: "changed", guide: { ...after, version, history }, changes: told, versionKept: oldVersion };
}
