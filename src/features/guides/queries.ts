import type { GuideFilters } from "@contract/search/filters";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";

/** Guides of a page of a list. */
export const pageSize = 20;

/** Guides that serve a region, page after page, with the facets of the whole result. */
export const guidesQuery = (region: string, q: string, filters: GuideFilters) =>
  infiniteQueryOptions({
    queryKey: ["guides", region, q, filters],
    queryFn: ({ pageParam, signal }) => {
      const params = { ...filters, q, region, limit: pageSize, cursor: pageParam };
      return read("/v1/guides", params, signal);
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    // Every key typed is a list of its own: only the plain list of a region is worth the phone's room.
    meta: { keep: q === "" && Object.keys(filters).length === 0 },
  });

/** What a person may be about to type. */
export const suggestionsQuery = (region: string, q: string) =>
  queryOptions({
    queryKey: ["suggestions", region, q],
    queryFn: ({ signal }) => read("/v1/guide-suggestions", { region, q }, signal),
    placeholderData: keepPreviousData,
    meta: { keep: false },
  });

/** One guide with all its elements. */
export const guideQuery = (guideId: string) =>
  queryOptions({
    queryKey: ["guide", guideId],
    queryFn: ({ signal }) => read("/v1/guides/{guideId}", { guideId }, signal),
  });
