// The files of a write in the outbox: each is handed in once, before the write that names them.
import { mediaPath } from "@/shared/platform/kept-media";
import { ApiError } from "./errors";
import type { OutboxFile } from "./outbox";
import { upload } from "./upload";

async function handInOne({ key, name, again }: OutboxFile): Promise<string> {
  const path = await mediaPath(key);
  // The system may have cleared what the phone kept: the person must choose it again.
  if (!path) throw new ApiError("invalid_request", 400, [{ pointer: "#/files", code: "unknown" }]);
  const kept = await upload(path, name, again ? `${key}-again` : key).kept;
  if (!kept) throw new ApiError("timeout", 0);
  return kept.id;
}

/**
 * Hands in those files that have not gone yet, one after the other.
 * @param onGone hears of all files each time one has gone
 * @returns all files with their ids
 * @throws ApiError of the first that does not go; `invalid_request` at `#/files` when the phone has it no more
 */
export async function handInFiles(
  files: readonly OutboxFile[],
  onGone: (files: OutboxFile[]) => void,
): Promise<OutboxFile[]> {
  const all = [...files];
  for (const [place, file] of files.entries()) {
    if (file.uploadId !== undefined) continue;
    all[place] = { ...file, uploadId: await handInOne(file) };
    onGone([...all]);
  }
  return all;
}
