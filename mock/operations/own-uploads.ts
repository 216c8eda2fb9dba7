// The files that a case names: the caller's own, and from then on kept with the case.
import type { components } from "@contract/schema";
import { isOwn } from "../owned";
import type { Refusal } from "../problems";
import type { Context } from "./operation";

type Schemas = components["schemas"];
type Attachment = Schemas["AttachmentInput"];

const day = 86_400_000;

/** A day after it came a file that no case names is forgotten. */
export function forgetUnnamed({ store, now }: Context): void {
  const over = store.list("uploads").filter(({ at, caseId }) => caseId === undefined && at <= now - day);
  for (const { id } of over) store.remove("uploads", id);
}

/**
 * What is wrong with the files that somebody names by their ids: not there, another person's, or named twice.
 * @param pointerOf where the body names the file of an index
 * @param before files that the case names already
 */
export function uploadErrors(
  ids: readonly string[],
  pointerOf: (index: number) => string,
  context: Context,
  before: readonly string[] = [],
): NonNullable<Refusal["errors"]> {
  const { store, caller } = context;
  forgetUnnamed(context);
  return ids.flatMap((id, index) => {
    const pointer = pointerOf(index);
    const row = store.get("uploads", id);
    if (!row || !isOwn(row, caller)) return [{ pointer, code: "unknown" }];
    const named = before.includes(id) || ids.indexOf(id) < index;
    return named ? [{ pointer, code: "duplicate" }] : [];
  });
}

/** The same for attachments that say what they are. */
export function attachmentErrors(
  attachments: readonly Attachment[] = [],
  context: Context,
  before: readonly Attachment[] = [],
): NonNullable<Refusal["errors"]> {
  const pointerOf = (index: number) => `#/attachments/${index}/uploadId`;
  return uploadErrors(idsOf(attachments), pointerOf, context, idsOf(before));
}

/** The ids of the files of attachments. */
export const idsOf = (attachments: readonly Attachment[] = []): string[] =>
  attachments.map(({ uploadId }) => uploadId);

const isRating = (caseId: string) => caseId.startsWith("rt-");

/**
 * Keeps the files for as long as the case that names them. A rating takes none over from a case: it may be taken back,
 * and parts with its files when the account goes, while the case keeps them.
 */
export function keepFor(caseId: string, ids: readonly string[], { store }: Context): void {
  for (const id of ids) {
    const row = store.get("uploads", id);
    if (!row || (row.caseId !== undefined && isRating(caseId))) continue;
    store.put("uploads", { ...row, caseId });
  }
}

/** Lets the files of a case go: a day later they are forgotten, unless another one names them. */
export function letGoOf(caseId: string, { store, now }: Context): void {
  for (const { caseId: named, ...row } of store.list("uploads"))
    if (named === caseId) store.put("uploads", { ...row, at: now });
}

/** The files that a case names, as the contract shows them. */
export function uploadsOf(ids: readonly string[], { store }: Context): Schemas["Upload"][] {
  return ids.flatMap((id) => {
    const row = store.get("uploads", id);
    return row ? [{ id: row.id, name: row.name, mediaType: row.mediaType, bytes: row.bytes }] : [];
  });
}
