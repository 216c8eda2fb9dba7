// The files that a case names: the caller's own, and from then on kept with the case.
import type { components } from "@contract/schema";
import { isOwn } from "../owned";
import type { Refusal } from "../problems";
import type { Context } from "./operation";

type Schemas = components["schemas"];
type Attachment = Schemas["AttachmentInput"];

/** What is wrong with the files that somebody names: not there, another person's, or named twice. */
export function attachmentErrors(
  attachments: readonly Attachment[] = [],
  { store, caller }: Context,
): NonNullable<Refusal["errors"]> {
  return attachments.flatMap(({ uploadId }, index) => {
    const pointer = `#/attachments/${index}/uploadId`;
    const row = store.get("uploads", uploadId);
    if (!row || !isOwn(row, caller)) return [{ pointer, code: "unknown" }];
    const first = attachments.findIndex((other) => other.uploadId === uploadId);
    return first < index ? [{ pointer, code: "duplicate" }] : [];
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
