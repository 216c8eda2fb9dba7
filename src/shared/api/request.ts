import type { ReadBody, ReadParams, ReadPath, WriteAnswer, WriteBody, WritePath } from "./operation-types";
import { send } from "./send";
import { buildUrl } from "./url";

/** Where the backend answers; empty on the web means the page's own origin. Set at build time. */
const base = process.env.TARO_APP_API ?? "";

/** The address of a read whose answer is a file, for what fetches files by itself. */
export function addressOf<P extends ReadPath>(path: P, params: ReadParams<P>): string {
  return buildUrl(base, path, params as Record<string, string>);
}

/**
 * Reads from the backend; path, parameters and answer are typed by the contract.
 * @throws ApiError
 */
export async function read<P extends ReadPath>(
  path: P,
  params: ReadParams<P>,
  signal?: AbortSignal,
): Promise<ReadBody<P>> {
  const url = addressOf(path, params);
  const body = await send({
    method: "GET",
    url,
    onCancel: (cancel) => signal?.addEventListener("abort", cancel),
  });
  return body as ReadBody<P>;
}

/**
 * Hands something in; path, body and answer are typed by the contract.
 * @param key made once per intention: the backend answers a second try under the same key as it answered the first.
 * @throws ApiError
 */
export async function write<P extends WritePath>(
  path: P,
  body: WriteBody<P> & object,
  key: string,
): Promise<WriteAnswer<P>> {
  const answer = await send({
    method: "POST",
    url: buildUrl(base, path, {}),
    headers: { "Idempotency-Key": key },
    body,
  });
  return answer as WriteAnswer<P>;
}
