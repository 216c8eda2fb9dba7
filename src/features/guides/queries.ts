import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";

/** What a list of guides is narrowed by; empty strings narrow nothing. */
export interface GuideFilters {
  q: string;
  theme: string;
  department: string;
  type: string;
  online: boolean;
}

/** Guides that serve a region, page after page, with the facets of the whole result. */
export const guidesQuery = (region: string, filters: GuideFilters) =>
  infiniteQueryOptions({
    queryKey: ["guides", region, filters],
    queryFn: ({ pageParam, signal }) => {
      const { online, ...texts } = filters;
      const params = { ...texts, region, limit: 20, cursor: pageParam, ...(online ? { online } : {}) };
      return read("/v1/guides", params, signal);
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    // Every key typed is a list of its own: only the plain list of a region is worth the phone's room.
    meta: { keep: Object.values(filters).every((value) => !value) },
  });

/** One guide with all its elements. */
export const guideQuery = (guideId: string) =>
  queryOptions({
    queryKey: ["guide", guideId],
    queryFn: ({ signal }) => read("/v1/guides/{guideId}", { guideId }, signal),
  });
