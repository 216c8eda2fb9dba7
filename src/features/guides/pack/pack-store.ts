import type { GuideSearch } from "@contract/search/guide-search";
import { create } from "zustand";

/** The pack of the region one looks at, as far as it has come. */
export interface PackState {
  regionCode: string;
  /** `looking` until it is known whether the phone has it; then the backend answers until it is `ready`. */
  phase: "looking" | "absent" | "ready";
  search: GuideSearch | undefined;
  /** What people here say for what they look up most. */
  words: readonly string[];
  /** Milliseconds; when the backend last said that this is how things are. */
  checkedAt: number;
  /** Why the last question to the backend went unanswered. */
  error: unknown;
}

/** Nothing is known of a region yet. */
export function unknownPack(regionCode: string): PackState {
  return { regionCode, phase: "looking", search: undefined, words: [], checkedAt: 0, error: undefined };
}

/** One region's engine at a time: the one of the region before goes out of memory. */
export const usePackStore = create<PackState>()(() => unknownPack(""));

/** From now on this region is looked at. */
export function lookAt(regionCode: string): void {
  if (usePackStore.getState().regionCode !== regionCode) usePackStore.setState(unknownPack(regionCode));
}

/** Changes what is known, unless another region is looked at by now. */
export function tellPack(regionCode: string, change: Partial<PackState>): void {
  if (usePackStore.getState().regionCode === regionCode) usePackStore.setState(change);
}
