// The phone's storage: 1 MB a key, 10 MB in all on WeChat, and the system may clear it. Reading never throws.
import Taro from "@tarojs/taro";

/** The string kept under a key, or null when there is none or the storage cannot be read. */
export function readStored(key: string): string | null {
  try {
    const value: unknown = Taro.getStorageSync(key);
    return typeof value === "string" && value !== "" ? value : null;
  } catch {
    return null;
  }
}

/** Characters that one key may hold: WeChat allows 1 MB, and a Chinese character takes three bytes of it. */
const largest = 300_000;

/** Keys that begin so hold copies of what the backend has (shared/api/kept-reads). */
export const readPrefix = "read";

/** Keys that begin so hold what belongs to the person who is signed in (shared/api/personal). */
export const personalPrefix = "mine-";

/** Lists go before single things: a guide that was opened is what a herder needs in the pasture. */
const isList = (key: string) =>
  /^read-\["(guides|guide-versions|notices|regions|fees|service-points|intermediaries|utilities|question-flows|publications|publication-columns|agencies)"/.test(
    key,
  );

function put(key: string, value: string): boolean {
  try {
    Taro.setStorageSync(key, value);
    return true;
  } catch {
    return false;
  }
}

/** Keeps a string, in place of kept reads where the storage is full. Answers false when there is no room even so. */
export function writeStored(key: string, value: string): boolean {
  if (value.length > largest) return false;
  if (put(key, value)) return true;
  const reads = storedKeys().filter((old) => old.startsWith(readPrefix));
  const lists = reads.filter(isList);
  const others = reads.filter((old) => !isList(old));
  return [...lists, ...others].some((old) => {
    removeStored(old);
    return put(key, value);
  });
}

/** Forgets a key. */
export function removeStored(key: string): void {
  try {
    Taro.removeStorageSync(key);
  } catch {
    // Nothing is kept when the storage cannot be reached, so there is nothing to forget.
  }
}

/** Every key in use. */
export function storedKeys(): string[] {
  try {
    return [...Taro.getStorageInfoSync().keys];
  } catch {
    return [];
  }
}
