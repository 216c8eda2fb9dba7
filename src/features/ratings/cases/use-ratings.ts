import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { pagedRead } from "@/shared/ui/paged-read";
import { rateablesQuery, ratingsQuery } from "../queries";

/** The caller's ratings as a list that goes on. */
export function useRatings() {
  const client = useQueryClient();
  const query = ratingsQuery();
  const read = useInfiniteQuery(query);
  return pagedRead(read, () => void client.resetQueries({ queryKey: query.queryKey }));
}

/** What the caller may rate now, as a list that goes on. */
export function useRateables() {
  const client = useQueryClient();
  const query = rateablesQuery();
  const read = useInfiniteQuery(query);
  return pagedRead(read, () => void client.resetQueries({ queryKey: query.queryKey }));
}
