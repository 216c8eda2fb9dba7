import { useOutbox } from "@/shared/api/outbox";
import { onForget } from "@/shared/api/session";
import { keepOnlyMedia } from "@/shared/platform/kept-media";
import { useTicketDraft } from "./store";

/** Lets go of the files that stand in no draft any more, in nothing that waits, and in nothing that may come back. */
export function sweepMedia(): Promise<void> {
  const { fields, filed } = useTicketDraft.getState();
  const drafts = [...fields.media, ...(filed?.fields.media ?? [])];
  const waiting = useOutbox.getState().items.flatMap(({ files = [] }) => files);
  return keepOnlyMedia(new Set([...drafts, ...waiting].map(({ key }) => key)));
}

onForget(() => void keepOnlyMedia(new Set()));
