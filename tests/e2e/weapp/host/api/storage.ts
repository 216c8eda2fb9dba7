/** wx storage, synchronous and not, with WeChat's limits: 1 MB a key, 10 MB in all. Ours. */
import { session } from "../session";
import type { ApiTable } from "../types";
import { asyncApis, Refusal } from "./call";
import { dumpUserFiles, restoreUserFiles } from "./user-files";

const KEY_LIMIT = 1024 * 1024;
const TOTAL_LIMIT = 10 * 1024 * 1024;

const items = new Map<string, string>();

/** Fills storage and files with what an earlier run left. */
export function restoreStorage() {
  for (const [key, value] of restoreUserFiles(session.options.storage)) items.set(key, value);
}

/** All that is stored, as JSON texts, and the app's own files. */
export function dumpStorage(): Record<string, string> {
  return { ...Object.fromEntries(items), ...dumpUserFiles() };
}

function set(key: unknown, data: unknown) {
  const text = JSON.stringify(data ?? "");
  const size = text.length;
  if (typeof key !== "string" || key === "")
    throw new Refusal("parameter error: parameter.key should be String");
  if (size > KEY_LIMIT) throw new Refusal("exceed storage item max length");
  if (total() - (items.get(key)?.length ?? 0) + size > TOTAL_LIMIT)
    throw new Refusal("exceed storage max size 10Mb");
  items.set(key, text);
}

function get(key: string): unknown {
  const text = items.get(key);
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

function info() {
  return { keys: [...items.keys()], currentSize: Math.ceil(total() / 1024), limitSize: TOTAL_LIMIT / 1024 };
}

function total(): number {
  return [...items.values()].reduce((sum, { length }) => sum + length, 0);
}

export const storageApi: ApiTable = {
  ...asyncApis({
    setStorage: ({ key, data }) => set(key, data),
    getStorage: ({ key }) => {
      const data = get(String(key));
      if (data === undefined) throw new Refusal("data not found");
      return { data };
    },
    removeStorage: ({ key }) => void items.delete(String(key)),
    clearStorage: () => items.clear(),
    getStorageInfo: info,
  }),
  setStorageSync: (key: string, data: unknown) => {
    try {
      set(key, data);
    } catch (error) {
      throw new Error(`setStorageSync:fail ${(error as Error).message}`);
    }
  },
  getStorageSync: (key: string) => get(key) ?? "",
  removeStorageSync: (key: string) => void items.delete(key),
  clearStorageSync: () => items.clear(),
  getStorageInfoSync: info,
};
