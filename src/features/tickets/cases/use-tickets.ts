import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { pagedRead } from "@/shared/ui/paged-read";
import { ticketsQuery } from "./queries";

/** The caller's tickets that are open, or over, as a list that goes on. */
export function useTickets(open: boolean) {
  const client = useQueryClient();
  const query = ticketsQuery(open);
  const read = useInfiniteQuery(query);
  return pagedRead(read, () => void client.resetQueries({ queryKey: query.queryKey }));
}
