import type { components } from "@contract/schema";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { mayPass } from "@/shared/api/errors";
import { guideQuery } from "./queries";
import { savedCopy, useSaved, useSavedGuide } from "./saved-store";

type Guide = components["schemas"]["Guide"];

/**
 * A guide from the backend, from what was read before, or from the copy of a person who saved it. `gone`: the backend
 * has it no more, and what is shown is the copy.
 */
export function useKeptGuide(id: string) {
  const query = useQuery(guideQuery(id));
  const saved = useSavedGuide(id);
  const markRead = useSaved((state) => state.markRead);
  const { data, isError, error, dataUpdatedAt, refetch } = query;
  const copiedAt = saved?.copiedAt;
  const isCopyWanted = copiedAt !== undefined && (data === undefined || isError);
  const copy = useMemo(() => (isCopyWanted ? savedCopy(id) : undefined), [isCopyWanted, id]);
  const isOver = isError && !mayPass(error);
  const gone = isOver && copy !== undefined;
  // What is over is shown to those who saved it, and to nobody else, even where it was read before.
  const guide: Guide | undefined = isOver ? copy : (data ?? copy);
  const readAt = data === undefined || gone ? (copiedAt ?? 0) : dataUpdatedAt;
  const isNewer =
    data !== undefined && saved?.version === data.version && saved.copiedAt < dataUpdatedAt && !isError;
  useEffect(() => {
    if (isNewer) markRead(data, dataUpdatedAt);
  }, [isNewer, markRead, data, dataUpdatedAt]);
  const read = { data: guide, error, isError: isError && !gone, dataUpdatedAt: readAt, refetch };
  return { read, saved, gone };
}
