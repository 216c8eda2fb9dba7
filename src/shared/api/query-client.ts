import { experimental_createQueryPersister } from "@tanstack/query-persist-client-core";
import { onlineManager, QueryClient } from "@tanstack/react-query";
import { watchNetwork } from "@/shared/platform/network";
import { readStored, removeStored, storedKeys, writeStored } from "@/shared/platform/storage";
import { ApiError } from "./errors";

const prefix = "read";
const day = 24 * 60 * 60 * 1000;

/** Changes with the shape of what is kept, so that an update of the app never reads an old shape. */
const shape = "1";

/** Every read is kept under a key of its own: what was opened once opens without a network. */
const persister = experimental_createQueryPersister<string>({
  prefix,
  buster: shape,
  maxAge: 30 * day,
  storage: {
    getItem: readStored,
    setItem: (key, value) => {
      if (!writeStored(key, value)) makeRoom(key, value);
    },
    removeItem: removeStored,
    entries: () =>
      storedKeys().flatMap((key): [string, string][] => {
        const value = key.startsWith(prefix) ? readStored(key) : null;
        return value === null ? [] : [[key, value]];
      }),
  },
});

/** The storage is full: kept reads are only copies, so they go, and drafts stay. */
function makeRoom(key: string, value: string): void {
  for (const old of storedKeys()) if (old.startsWith(prefix)) removeStored(old);
  writeStored(key, value);
}

/** A read is tried again when the network or the backend failed, never when the request itself was wrong. */
function shouldRetry(failures: number, error: Error): boolean {
  if (!(error instanceof ApiError) || failures >= 2) return false;
  return error.code === "timeout" || error.status >= 500;
}

/** One client for the whole app. */
export function createQueryClient(): QueryClient {
  onlineManager.setEventListener((setOnline) => watchNetwork(setOnline));
  void persister.persisterGc();
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Asked even when the phone says it is offline: its word is not reliable on one bar of signal.
        networkMode: "always",
        staleTime: 60_000,
        gcTime: day,
        retry: shouldRetry,
        retryDelay: (failures, error) =>
          error instanceof ApiError && error.retryAfter ? error.retryAfter * 1000 : 800 * 2 ** failures,
        refetchOnWindowFocus: false,
        persister: persister.persisterFn,
      },
    },
  });
}
