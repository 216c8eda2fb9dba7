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
 * What is wrong with the files that somebody names: not there, another person's, or named twice.
 * @param before files that the case names already
 */
export function attachmentErrors(
  attachments: readonly Attachment[] = [],
  context: Context,
  before: readonly Attachment[] = [],
): NonNullable<Refusal["errors"]> {
  const { store, caller } = context;
  forgetUnnamed(context);
  return attachments.flatMap(({ uploadId }, index) => {
    const pointer = `#/attachments/${index}/uploadId`;
    const row = store.get("uploads", uploadId);
    if (!row || !isOwn(row, caller)) return [{ pointer, code: "unknown" }];
    const named = [...before, ...attachments.slice(0, index)].some((other) => other.uploadId === uploadId);
    return named ? [{ pointer, code: "duplicate" }] : [];
  });
}

/** Keeps the files for as long as the case that names them. */
export function keepFor(caseId: string, attachments: readonly Attachment[] = [], { store }: Context): void {
  for (const { uploadId } of attachments) {
    const row = store.get("uploads", uploadId);
    if (row) store.put("uploads", { ...row, caseId });
  }
}

/** The files that a case names, as the contract shows them. */
export function uploadsOf(attachments: readonly Attachment[], { store }: Context): Schemas["Upload"][] {
  return attachments.flatMap(({ uploadId }) => {
    const row = store.get("uploads", uploadId);
    return row ? [{ id: row.id, name: row.name, mediaType: row.mediaType, bytes: row.bytes }] : [];
  });
}
