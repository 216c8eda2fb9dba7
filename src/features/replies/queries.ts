import type { components } from "@contract/schema";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";

type Schemas = components["schemas"];

export type Reply = Schemas["PublishedReply"];
export type ReplySummary = Schemas["PublishedReplySummary"];

/** Filters in force; one that is absent is open. */
export interface ReplyFilters {
  source?: Reply["source"];
  kind?: Schemas["TicketKind"];
  /** Credit code. */
  department?: string;
}

/** Replies of a page of a list. */
const pageSize = 20;

/** What a region's hotline has answered and knows, page after page, with the counts of the whole result. */
export const repliesQuery = (region: string, q: string, filters: ReplyFilters) =>
  infiniteQueryOptions({
    queryKey: ["replies", region, q, filters],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === "" ? {} : { cursor: pageParam };
      return read("/v1/replies", { ...filters, q, region, limit: pageSize, ...cursor }, signal);
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    // Every key typed is a list of its own: only the plain list of a region is worth the phone's room.
    meta: { keep: q === "" && Object.keys(filters).length === 0 },
  });

/** One published reply, or entry of the knowledge base. */
export const replyQuery = (replyId: string) =>
  queryOptions({
    queryKey: ["reply", replyId],
    queryFn: ({ signal }) => read("/v1/replies/{replyId}", { replyId }, signal),
  });
