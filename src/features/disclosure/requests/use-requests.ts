import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { pagedRead } from "@/shared/ui/paged-read";
import { requestsQuery } from "./queries";

/** The caller's requests that are open, or over, as a list that goes on. */
export function useRequests(open: boolean) {
  const client = useQueryClient();
  const query = requestsQuery(open);
  const read = useInfiniteQuery(query);
  return pagedRead(read, () => void client.resetQueries({ queryKey: query.queryKey }));
}
