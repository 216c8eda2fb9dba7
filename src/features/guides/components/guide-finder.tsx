import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError } from "@/shared/api/errors";
import { useEndOfPage } from "@/shared/platform/end-of-page";
import { ReadState } from "@/shared/ui/read-state";
import { type GuideFilters, guidesQuery } from "../queries";
import { FilterBar } from "./filter-bar";
import { GuideList } from "./guide-list";

const noFilters = { theme: "", department: "", type: "", online: false };
const noFacets = { themes: [], departments: [], types: [] };

/** Guides of a region for what was typed, with filters; the list goes on as one scrolls. */
export function GuideFinder({ regionCode, q }: { regionCode: string; q: string }) {
  const queryClient = useQueryClient();
  const [choice, setChoice] = useState(noFilters);
  const filters: GuideFilters = { q, ...choice };
  const query = guidesQuery(regionCode, filters);
  const read = useInfiniteQuery(query);
  // The filters stay in reach when a read fails: they may be all that is wrong.
  const [facets, setFacets] = useState<Parameters<typeof FilterBar>[0]["facets"]>(noFacets);
  const latest = read.data?.pages[0]?.facets;
  if (latest && latest !== facets) setFacets(latest);
  const more = () => {
    if (!read.hasNextPage || read.isFetchingNextPage) return;
    const listChanged = read.error instanceof ApiError && read.error.code === "cursor_invalid";
    if (listChanged) void queryClient.resetQueries({ queryKey: query.queryKey });
    else void read.fetchNextPage();
  };
  useEndOfPage(() => {
    if (!read.isFetchNextPageError) more();
  });
  const shown = read.isFetchNextPageError ? { ...read, isError: false } : read;
  return (
    <>
      <FilterBar
        filters={filters}
        facets={facets}
        onChange={(change) => setChoice({ ...choice, ...change })}
      />
      <ReadState read={shown} cards={[3, 3, 3, 3]}>
        {({ pages }) => (
          <GuideList
            pages={pages}
            hasMore={read.hasNextPage}
            isLoading={read.isFetchingNextPage}
            failed={read.isFetchNextPageError}
            onMore={more}
          />
        )}
      </ReadState>
    </>
  );
}
