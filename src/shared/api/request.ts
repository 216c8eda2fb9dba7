import { base, exchangeAsCaller } from "./as-caller";
import type {
  AskPath,
  ReadBody,
  ReadParams,
  ReadPath,
  WriteAnswer,
  WriteBody,
  WriteOptions,
  WritePath,
} from "./operation-types";
import { buildUrl } from "./url";

type Values = Parameters<typeof buildUrl>[2];

/** The address of a read whose answer is a file, for what fetches files by itself. */
export function addressOf<P extends ReadPath>(path: P, params: ReadParams<P>): string {
  return buildUrl(base, path, params as Values);
}

/**
 * Reads from the backend; path, parameters and answer are typed by the contract. A read that needs a login stands under
 * a `personalKey`.
 * @throws ApiError
 */
export async function read<P extends ReadPath>(
  path: P,
  params: ReadParams<P>,
  signal?: AbortSignal,
): Promise<ReadBody<P>> {
  const { body } = await exchangeAsCaller({
    method: "GET",
    url: addressOf(path, params),
    onCancel: (cancel) => signal?.addEventListener("abort", cancel),
  });
  return body as ReadBody<P>;
}

/**
 * Hands something in; path, body and answer are typed by the contract, and so is what else it wants: the parameters of
 * the path, and the version of the case that the person saw.
 * @param key made once per intention: the backend answers a second try under the same key as it answered the first.
 * @throws ApiError; with code `version_conflict` when the case has moved on since that version
 */
export async function write<P extends WritePath>(
  path: P,
  body: WriteBody<P> & object,
  key: string,
  ...[options]: keyof WriteOptions<P> extends never ? [] : [WriteOptions<P>]
): Promise<WriteAnswer<P>> {
  const { params = {}, version } = (options ?? {}) as { params?: Values; version?: number };
  const { body: answer } = await exchangeAsCaller({
    method: "POST",
    url: buildUrl(base, path, params),
    headers: { "Idempotency-Key": key, ...(version === undefined ? {} : { "If-Match": `"${version}"` }) },
    body,
  });
  return answer as WriteAnswer<P>;
}

/**
 * Asks something whose words should stand in no address.
 * @throws ApiError
 */
export async function ask<P extends AskPath>(
  path: P,
  body: WriteBody<P> & object,
  signal?: AbortSignal,
): Promise<WriteAnswer<P>> {
  const { body: answer } = await exchangeAsCaller({
    method: "POST",
    url: buildUrl(base, path, {}),
    body,
    onCancel: (cancel) => signal?.addEventListener("abort", cancel),
  });
  return answer as WriteAnswer<P>;
}

/**
 * Ends the session at the backend.
 * @throws ApiError
 */
export async function endSession(): Promise<void> {
  await exchangeAsCaller({ method: "DELETE", url: buildUrl(base, "/v1/session", {}) });
}
