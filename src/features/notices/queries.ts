import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";

/** Notices of a region, newest first, page after page. */
export const noticesQuery = (region: string) =>
  infiniteQueryOptions({
    queryKey: ["notices", region],
    queryFn: ({ pageParam, signal }) =>
      read("/v1/notices", { region, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });

/** One notice with its text. */
export const noticeQuery = (noticeId: string) =>
  queryOptions({
    queryKey: ["notice", noticeId],
    queryFn: ({ signal }) => read("/v1/notices/{noticeId}", { noticeId }, signal),
  });
