import { cleanName, endingOf, mediaTypeOf, mostOf } from "../domain/file-kind";
import { patienceFor } from "../domain/patience";
import { isOwn, ownerIdOf, ownOnly } from "../owned";
import { isRefusal } from "../problems";
import type { Operation } from "./operation";
import { forgetUnnamed } from "./own-uploads";

const day = 86_400_000;
const perDay = { allowed: 50, countMs: day };

/** Characters of the longest name that anybody may give (contract). */
const longestName = 200;

/** POST /v1/uploads */
export const createUpload: Operation<"createUpload"> = ({ body }, context) => {
  const { store, now, newId, caller } = context;
  if (!caller) return { refused: "unauthenticated" };
  forgetUnnamed(context);
  const mine = store.list("uploads").filter((row) => isOwn(row, caller));
  const { retryAfter } = patienceFor(mine, now, perDay);
  if (retryAfter > 0) return { refused: "too_many_requests", retryAfter };
  const { bytes: file, name } = body.file;
  if (file.length === 0)
    return { refused: "invalid_request", errors: [{ pointer: "#/file", code: "minLength" }] };
  if ([...(body.name ?? "")].length > longestName)
    return { refused: "invalid_request", errors: [{ pointer: "#/name", code: "maxLength" }] };
  const mediaType = mediaTypeOf(file);
  if (file.length > mostOf(mediaType)) return { refused: "payload_too_large" };
  if (!mediaType) return { refused: "unsupported_media_type", errors: [{ pointer: "#/file", code: "type" }] };
  const shown = {
    id: `u-${newId()}`,
    name: cleanName(body.name ?? name, mediaType),
    mediaType,
    bytes: file.length,
  };
  store.put("uploads", { ...shown, ownerId: ownerIdOf(caller), at: now, file });
  return shown;
};

/** GET /v1/uploads/{uploadId}: handed over as bytes of no kind, so that no browser shows it as a page. */
export const getUpload: Operation<"getUpload"> = ({ path }, context) => {
  forgetUnnamed(context);
  const row = ownOnly(context.store.get("uploads", path.uploadId), context.caller);
  if (isRefusal(row)) return row;
  const plainName = `${row.id}${endingOf[row.mediaType]}`;
  return { file: row.file, type: "application/octet-stream", name: row.name, plainName };
};
