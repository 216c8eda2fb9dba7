import type { components } from "@contract/schema";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { type PagedRead, pagedRead } from "@/shared/ui/paged-read";
import { type ReplyFilters, repliesQuery } from "./queries";

type Page = components["schemas"]["PublishedReplyPage"];

/** Replies of a region for what was typed and chosen. */
export function useReplies(regionCode: string, q: string, filters: ReplyFilters): PagedRead<Page> {
  const queryClient = useQueryClient();
  const query = repliesQuery(regionCode, q, filters);
  const read = useInfiniteQuery(query);
  return pagedRead(read, () => void queryClient.resetQueries({ queryKey: query.queryKey }));
}
