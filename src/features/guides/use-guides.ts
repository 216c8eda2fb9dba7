import type { GuideFilters } from "@contract/search/filters";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { pagedRead } from "@/shared/ui/paged-read";
import type { MoreRead } from "@/shared/ui/paged-rows";
import type { Read } from "@/shared/ui/read-state";
import { type FoundGuides, foundHere, foundThere, searchHere } from "./found-guides";
import { useGuidePack } from "./pack/pack-at-hand";
import type { PackState } from "./pack/pack-store";
import { guidesQuery, pageSize } from "./queries";

/** A list of guides that goes on. */
export interface GuidesRead extends Read<FoundGuides>, MoreRead {}

/** Milliseconds after which a pack that cannot be asked about says from when it is. */
const day = 24 * 60 * 60 * 1000;

/** @param least pages that the backend gave before the pack was ready: the list must not get shorter */
function useHere(pack: PackState, q: string, filters: GuideFilters, least: number): GuidesRead | undefined {
  const { search, checkedAt, error } = pack;
  const key = JSON.stringify([pack.regionCode, q, filters]);
  const [shown, setShown] = useState({ key: "", pages: 1 });
  const here = useMemo(() => {
    // Out of the key, which tells filters apart by what they say.
    const [, words, chosen] = JSON.parse(key) as [string, string, GuideFilters];
    return search && searchHere(search, words, search.find(words, chosen));
  }, [search, key]);
  if (!here) return undefined;
  const pages = Math.max(shown.key === key ? shown.pages : 1, least);
  const data = foundHere(here, pages);
  const hasMore = pages * pageSize < data.total;
  return {
    data,
    error,
    isError: error !== undefined && Date.now() - checkedAt > day,
    dataUpdatedAt: checkedAt,
    refetch: () => undefined,
    hasMore,
    isLoadingMore: false,
    moreFailed: false,
    more: () => hasMore && setShown({ key, pages: pages + 1 }),
  };
}

interface ThereRead extends GuidesRead {
  /** Pages that were read of this very list. */
  pagesRead: number;
}

function useThere(regionCode: string, q: string, filters: GuideFilters, wanted: boolean): ThereRead {
  const queryClient = useQueryClient();
  const query = guidesQuery(regionCode, q, filters);
  const read = useInfiniteQuery({ ...query, enabled: wanted });
  const data = useMemo(() => foundThere(read.data?.pages ?? []), [read.data]);
  const paged = pagedRead(read, () => void queryClient.resetQueries({ queryKey: query.queryKey }));
  return { ...paged, data, pagesRead: read.isPlaceholderData ? 0 : (read.data?.pages.length ?? 0) };
}

/**
 * Guides of a region for what was typed and chosen: found on the phone when the region's pack is there, without a
 * network and at once; else by the backend.
 */
export function useGuides(regionCode: string, q: string, filters: GuideFilters): GuidesRead {
  const pack = useGuidePack(regionCode);
  const there = useThere(regionCode, q, filters, pack.phase === "absent");
  const here = useHere(pack, q, filters, there.pagesRead);
  return here ?? there;
}
