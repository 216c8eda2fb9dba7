import { useOutbox } from "@/shared/api/outbox";
import { onForget } from "@/shared/api/session";
import { keepOnlyMedia } from "@/shared/platform/kept-media";
import type { DraftMedia } from "./draft-media";

/**
 * Lets go of the files of one kind of draft that stand in none any more, and in nothing that waits.
 * @param prefix how the names of these files begin; others are left alone
 * @param drafts what stands in drafts, and in what may come back
 */
export function sweepFiles(prefix: string, drafts: readonly DraftMedia[]): Promise<void> {
  const waiting = useOutbox.getState().items.flatMap(({ files = [] }) => files);
  return keepOnlyMedia(new Set([...drafts, ...waiting].map(({ key }) => key)), prefix);
}

// Whoever's they are: at sign-out all of them go.
onForget(() => void keepOnlyMedia(new Set()));
