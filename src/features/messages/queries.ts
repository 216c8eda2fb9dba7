import type { components } from "@contract/schema";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { personalKey } from "@/shared/api/personal";
import { read } from "@/shared/api/request";

export type Message = components["schemas"]["Message"];

const pageSize = 20;

/** The caller's messages, newest first, page after page. */
export const messagesQuery = () =>
  infiniteQueryOptions({
    queryKey: personalKey("messages", "list"),
    queryFn: ({ pageParam, signal }) =>
      read("/v1/messages", { limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

/** The newest message, and how many are unread. */
export const newestMessageQuery = () =>
  queryOptions({
    queryKey: personalKey("messages", "newest"),
    queryFn: ({ signal }) => read("/v1/messages", { limit: 1 }, signal),
    staleTime: 0,
  });
