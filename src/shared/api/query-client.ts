import { onlineManager, QueryClient } from "@tanstack/react-query";
import { watchNetwork } from "@/shared/platform/network";
import { ApiError } from "./errors";
import { forgetOldReads, keptFirst } from "./kept-reads";
import { useOutbox } from "./outbox";
import { onForget, personalRead } from "./session";

type Outbox = ReturnType<typeof useOutbox.getState>;

/** A read is tried again when the network or the backend failed, never when the request itself was wrong. */
function shouldRetry(failures: number, error: Error): boolean {
  if (!(error instanceof ApiError) || failures >= 2) return false;
  return error.code === "timeout" || error.status >= 500;
}

/** Milliseconds: what the backend asks for but never more than 2 s with someone waiting, else twice as long each time. */
function retryDelay(failures: number, error: Error): number {
  if (error instanceof ApiError && error.retryAfter !== undefined)
    return Math.min(error.retryAfter * 1000, 2000);
  return 800 * 2 ** failures;
}

/** Whether something has arrived. A draft that is filed is taken out of the outbox in the same breath. */
function hasArrived(now: Outbox, before: Outbox): boolean {
  const left = new Set(now.items.filter(({ state }) => state !== "done").map(({ key }) => key));
  return before.items.some(({ key, state }) => state === "sending" && !left.has(key));
}

/** One client for the whole app. What was handed in belongs into the lists that are open by then. */
export function createQueryClient(): QueryClient {
  onlineManager.setEventListener((setOnline) => watchNetwork(setOnline));
  forgetOldReads();
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        // Asked even when the phone says it is offline: its word is not reliable on one bar of signal.
        networkMode: "always",
        staleTime: 60_000,
        gcTime: 24 * 60 * 60 * 1000,
        retry: shouldRetry,
        retryDelay,
        refetchOnWindowFocus: false,
        refetchOnReconnect: "always",
        persister: keptFirst,
      },
    },
  });
  useOutbox.subscribe((now, before) => {
    if (hasArrived(now, before)) void client.invalidateQueries({ queryKey: [personalRead] });
  });
  onForget(() => {
    void client.cancelQueries({ queryKey: [personalRead] });
    client.removeQueries({ queryKey: [personalRead] });
  });
  return client;
}
