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

/** Keeps a string. Answers false when there is no room. */
export function writeStored(key: string, value: string): boolean {
  try {
    Taro.setStorageSync(key, value);
    return true;
  } catch {
    return false;
  }
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
