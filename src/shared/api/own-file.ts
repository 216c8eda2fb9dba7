import { openFile } from "@/shared/platform/document";
import type { Opened } from "@/shared/platform/opened";
import { asCaller } from "./as-caller";
import { ApiError } from "./errors";
import type { ReadParams, ReadPath } from "./operation-types";
import { addressOf } from "./request";

/**
 * Opens a file that is the caller's own, such as a letter: saved on the web, shown in WeChat's reader. The token goes
 * in a header, never in the address.
 * @param file its name as people know it, and its ending without the dot
 * @throws ApiError `unauthenticated` when nobody is signed in any more
 */
export function openOwnFile<P extends ReadPath>(
  path: P,
  params: ReadParams<P>,
  file: { name: string; ending: string },
): Promise<Opened> {
  return asCaller(async (headers) => {
    const opened = await openFile({ url: addressOf(path, params), ...file }, headers);
    if (opened === "refused") throw new ApiError("unauthenticated", 401);
    return opened;
  });
}
