// One HTTP exchange over Taro.request. Any status is a "success" to it, so the status is judged here.
import type { components } from "@contract/schema";
import Taro from "@tarojs/taro";
import { ApiError } from "./errors";

type Problem = components["schemas"]["Problem"];

/** Milliseconds: long enough for one bar of signal, well under WeChat's 60 s. */
const patience = 15_000;

let open: Promise<unknown> = Promise.resolve();

/** Holds every request back until then; a preview waits for the mock in the page. */
export function holdUntil(ready: Promise<unknown>): void {
  open = ready;
}

interface Exchange {
  method: "GET" | "POST" | "DELETE";
  url: string;
  headers?: Record<string, string>;
  body?: object;
  /** Called with a function that cancels the exchange. */
  onCancel?: (cancel: () => void) => void;
}

function isProblem(data: unknown): data is Problem {
  return typeof data === "object" && data !== null && "code" in data && "status" in data;
}

function failure(status: number, data: unknown): ApiError {
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

function broken(reason: unknown): ApiError {
  return new ApiError(isTimeout(reason) || isInterrupted(reason) ? "timeout" : "offline", 0);
}

/**
 * Sends one request and gives its JSON body.
 * @throws ApiError for a problem document, no answer, or an answer that is not JSON.
 */
export async function send(exchange: Exchange): Promise<unknown> {
  const { method, url, headers = {}, body, onCancel } = exchange;
  await open;
  const task = Taro.request({
    method,
    url,
    timeout: patience,
    dataType: "json",
    header: {
      accept: "application/json",
      ...(body ? { "content-type": "application/json" } : {}),
      ...headers,
    },
    ...(body ? { data: body } : {}),
  });
  onCancel?.(() => task.abort());
  const answer = await task.catch((reason: unknown) => {
    throw broken(reason);
  });
  if (answer.statusCode >= 200 && answer.statusCode < 300) {
    // Null is what Taro gives for a body that is not JSON, such as the sign-in page of a public Wi-Fi.
    const isReadable = typeof answer.data === "object" && answer.data !== null;
    if (answer.statusCode !== 204 && !isReadable) throw new ApiError("unreadable", answer.statusCode);
    return answer.data;
  }
  throw failure(answer.statusCode, answer.data);
}
