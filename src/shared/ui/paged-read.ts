import {
  type InfiniteData,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { ApiError } from "@/shared/api/errors";
import type { MoreRead } from "./paged-rows";
import type { Read } from "./read-state";

/** Pages that were read, in the order in which they were asked for; undefined before the first. */
export interface PagedRead<P> extends Read<P[]>, MoreRead {}

/**
 * A list that is read page after page, as a screen needs it.
 * @param restart begins the list anew: it has changed since its first page, and the next page would not fit on.
 */
export function pagedRead<P>(
  read: UseInfiniteQueryResult<InfiniteData<P>, Error>,
  restart: () => void,
): PagedRead<P> {
  const more = () => {
    if (!read.hasNextPage || read.isFetchingNextPage) return;
    if (read.error instanceof ApiError && read.error.code === "cursor_invalid") restart();
    else void read.fetchNextPage();
  };
  return {
    data: read.data?.pages,
    error: read.error,
    isError: read.isError && !read.isFetchNextPageError,
    dataUpdatedAt: read.dataUpdatedAt,
    refetch: read.refetch,
    hasMore: read.hasNextPage,
    isLoadingMore: read.isFetchingNextPage,
    moreFailed: read.isFetchNextPageError,
    more,
  };
}

/** Reads a list page after page, as a screen needs it. */
export function usePagedRead<P, K extends readonly unknown[], C>(
  query: UseInfiniteQueryOptions<P, Error, InfiniteData<P>, K, C>,
): PagedRead<P> {
  const client = useQueryClient();
  const { queryKey } = query;
  return pagedRead(useInfiniteQuery(query), () => void client.resetQueries({ queryKey }));
}
