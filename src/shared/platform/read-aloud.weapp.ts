import type { ReadAloud } from "./read-aloud";

const nothing = () => undefined;

/** WeChat reads nothing aloud without a plugin of somebody else's. */
export function useReadAloud(): ReadAloud {
  return { isAble: false, isReading: false, start: nothing, stop: nothing };
}
