import type { ReadBody, ReadParams, ReadPath } from "./operation-types";
import { send } from "./send";
import { buildUrl } from "./url";

/** Where the backend answers; empty on the web means the page's own origin. Set at build time. */
const base = process.env.TARO_APP_API ?? "";

/**
 * Reads from the backend; path, parameters and answer are typed by the contract.
 * @throws ApiError
 */
export async function read<P extends ReadPath>(
  path: P,
  params: ReadParams<P>,
  signal?: AbortSignal,
): Promise<ReadBody<P>> {
  const url = buildUrl(base, path, params as Record<string, string>);
  const body = await send({
    method: "GET",
    url,
    onCancel: (cancel) => signal?.addEventListener("abort", cancel),
  });
  return body as ReadBody<P>;
}
