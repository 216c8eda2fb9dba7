// What went wrong on the way, as the one error that the client throws.
import type { components } from "@contract/schema";
import { ApiError } from "./errors";

type Problem = components["schemas"]["Problem"];

function isProblem(data: unknown): data is Problem {
  return typeof data === "object" && data !== null && "code" in data && "status" in data;
}

/** The error of an answer that is no success. */
export function failure(status: number, data: unknown): ApiError {
  if (isProblem(data)) return new ApiError(data.code, status, data.errors ?? [], data.retryAfter);
  return new ApiError(status >= 500 ? "server_error" : "unreadable", status);
}

/** Taro ends its wait on the web by aborting; a read that nobody waits for any more is aborted too, but nobody hears. */
function isTimeout(reason: unknown): boolean {
  const { name, message, errMsg } = (reason ?? {}) as { name?: string; message?: string; errMsg?: string };
  return name === "AbortError" || /time\s?out/i.test(errMsg ?? message ?? "");
}

/** WeChat breaks requests off when it goes to the background; asking again is all that helps. */
function isInterrupted(reason: unknown): boolean {
  return /interrupted/i.test((reason as { errMsg?: string } | null)?.errMsg ?? "");
}

/** The error of a request that got no answer. */
export function broken(reason: unknown): ApiError {
  return new ApiError(isTimeout(reason) || isInterrupted(reason) ? "timeout" : "offline", 0);
}
