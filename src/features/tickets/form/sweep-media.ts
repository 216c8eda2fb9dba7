import { sweepFiles } from "@/shared/media/sweep-media";
import { useTicketDraft } from "./store";

/** How the names of a ticket's files begin on the phone. */
export const mediaPrefix = "media-";

/** Lets go of the files that stand in no draft of a ticket any more, and in nothing that may come back. */
export function sweepMedia(): Promise<void> {
  const { fields, filed } = useTicketDraft.getState();
  return sweepFiles(mediaPrefix, [...fields.media, ...(filed?.fields.media ?? [])]);
}
