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
  /** Milliseconds to wait for the whole answer; what is small need not say. */
  timeout?: number;
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

/** What came back: the JSON body, and the tag of this version of it; empty when there is none. */
export interface Answer {
  status: number;
  body: unknown;
  etag: string;
}

function etagOf(headers: Record<string, unknown> | undefined): string {
  const found = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === "etag");
  return typeof found?.[1] === "string" ? found[1] : "";
}

/** Not changed since the version that was asked about (RFC 9110, 15.4.5). */
export const notModified = 304;

/**
 * Sends one request and waits for its answer; 304 is an answer without a body.
 * @throws ApiError for a problem document, no answer, or an answer that is not JSON.
 */
export async function exchange(wanted: Exchange): Promise<Answer> {
  const { method, url, headers = {}, body, timeout = patience, onCancel } = wanted;
  await open;
  const task = Taro.request({
    method,
    url,
    timeout,
    dataType: "json",
    header: {
      accept: "application/json",
      ...(body ? { "content-type": "application/json" } : {}),
      ...headers,
    },
    ...(body ? { data: body } : {}),
  });
  onCancel?.(() => task.abort());
  const {
    statusCode: status,
    data,
    header,
  } = await task.catch((reason: unknown) => {
    throw broken(reason);
  });
  const isGood = status === notModified || (status >= 200 && status < 300);
  if (!isGood) throw failure(status, data);
  // Null is what Taro gives for a body that is not JSON, such as the sign-in page of a public Wi-Fi.
  const isReadable = typeof data === "object" && data !== null;
  const hasBody = status !== 204 && status !== notModified;
  if (hasBody && !isReadable) throw new ApiError("unreadable", status);
  return { status, body: data, etag: etagOf(header) };
}

/**
 * Sends one request and gives its JSON body.
 * @throws ApiError for a problem document, no answer, or an answer that is not JSON.
 */
export async function send(wanted: Exchange): Promise<unknown> {
  return (await exchange(wanted)).body;
}
