import type { components } from "@contract/schema";
import { type PagedRead, usePagedRead } from "@/shared/ui/paged-read";
import { type ReplyFilters, repliesQuery } from "./queries";

type Page = components["schemas"]["PublishedReplyPage"];

/** Replies of a region for what was typed and chosen. */
export function useReplies(regionCode: string, q: string, filters: ReplyFilters): PagedRead<Page> {
  return usePagedRead(repliesQuery(regionCode, q, filters));
}
