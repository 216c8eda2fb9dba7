// One HTTP exchange over Taro.request. Any status is a "success" to it, so the status is judged here.
import Taro from "@tarojs/taro";
import { ApiError } from "./errors";
import { broken, failure } from "./failures";

/** Milliseconds: long enough for one bar of signal, well under WeChat's 60 s. */
const patience = 15_000;

let open: Promise<unknown> = Promise.resolve();

/** Holds every request back until then; a preview waits for the mock in the page. */
export function holdUntil(ready: Promise<unknown>): void {
  open = ready;
}

/** One request: where to, with what. */
export interface Exchange {
  method: "GET" | "POST" | "DELETE";
  url: string;
  headers?: Record<string, string>;
  body?: object;
  /** Milliseconds to wait for the whole answer; what is small need not say. */
  timeout?: number;
  /** Called with a function that cancels the exchange. */
  onCancel?: (cancel: () => void) => void;
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
