import type { ReadBody, ReadParams, ReadPath } from "./operation-types";
import { addressOf } from "./request";
import { exchange, notModified } from "./send";

/** Milliseconds: such answers are large, and on one bar of signal they take their time. WeChat waits no longer. */
const patience = 60_000;

/** An answer with its tag. */
export interface Tagged<T> {
  body: T;
  etag: string;
}

/**
 * Reads what the phone keeps by itself, and costs a few bytes when it is still the version with this tag.
 * @throws ApiError
 */
export async function readIfChanged<P extends ReadPath>(
  path: P,
  params: ReadParams<P>,
  etag: string,
): Promise<Tagged<ReadBody<P>> | "unchanged"> {
  const headers: Record<string, string> = etag === "" ? {} : { "if-none-match": etag };
  const answer = await exchange({ method: "GET", url: addressOf(path, params), headers, timeout: patience });
  if (answer.status === notModified) return "unchanged";
  return { body: answer.body as ReadBody<P>, etag: answer.etag };
}
