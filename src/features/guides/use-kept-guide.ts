import type { components } from "@contract/schema";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { mayPass } from "@/shared/api/errors";
import { guideQuery } from "./queries";
import { savedCopy, useSaved, useSavedGuide } from "./saved-store";

type Guide = components["schemas"]["Guide"];

/** A guide from the backend, from what was read before, or from the copy of a person who saved it. */
export function useKeptGuide(id: string) {
  const query = useQuery(guideQuery(id));
  const saved = useSavedGuide(id);
  const markRead = useSaved((state) => state.markRead);
  const { data, isError, error, dataUpdatedAt, refetch } = query;
  const copy = saved && (data === undefined || isError) ? savedCopy(id) : undefined;
  const gone = isError && !mayPass(error) && copy !== undefined;
  const guide: Guide | undefined = gone ? copy : (data ?? copy);
  const readAt = data === undefined || gone ? (saved?.copiedAt ?? 0) : dataUpdatedAt;
  const isNewer =
    data !== undefined && saved?.version === data.version && saved.copiedAt < dataUpdatedAt && !isError;
  useEffect(() => {
    if (isNewer) markRead(data, dataUpdatedAt);
  }, [isNewer, markRead, data, dataUpdatedAt]);
  const read = { data: guide, error, isError: isError && !gone, dataUpdatedAt: readAt, refetch };
  return { read, saved, gone };
}
