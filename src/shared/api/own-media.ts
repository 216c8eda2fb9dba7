import type { components } from "@contract/schema";
import { fetchMedia } from "@/shared/platform/fetch-media";
import { asCaller } from "./as-caller";
import { ApiError } from "./errors";
import { addressOf } from "./request";

/**
 * Fetches a sound or a film of the caller's own: where it can be played from, empty where it failed. The token goes in a
 * header.
 * @param ending of its file, without the dot
 */
export function fetchOwnMedia(
  { id: uploadId, mediaType }: Pick<components["schemas"]["Upload"], "id" | "mediaType">,
  ending: string,
): Promise<string> {
  const url = addressOf("/v1/uploads/{uploadId}", { uploadId });
  const fetched = asCaller(async (headers) => {
    const found = await fetchMedia({ url, name: uploadId, ending, mediaType }, headers);
    if (found === "refused") throw new ApiError("unauthenticated", 401);
    return found;
  });
  return fetched.catch(() => "");
}
