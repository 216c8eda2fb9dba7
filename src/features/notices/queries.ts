import type { components } from "@contract/schema";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";

export type Notice = components["schemas"]["Notice"];
export type NoticeSummary = components["schemas"]["NoticeSummary"];
export type NoticeColumn = components["schemas"]["NoticeColumn"];

/** Notices of a region, of all columns or of one, newest first, page after page. */
export const noticesQuery = (region: string, column?: NoticeColumn) =>
  infiniteQueryOptions({
    queryKey: column ? ["notices", region, column] : ["notices", region],
    queryFn: ({ pageParam, signal }) =>
      read(
        "/v1/notices",
        { region, limit: 20, ...(column ? { column } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });

/** One notice with its text. */
export const noticeQuery = (noticeId: string) =>
  queryOptions({
    queryKey: ["notice", noticeId],
    queryFn: ({ signal }) => read("/v1/notices/{noticeId}", { noticeId }, signal),
  });
