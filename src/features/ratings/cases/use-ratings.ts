import { usePagedRead } from "@/shared/ui/paged-read";
import { rateablesQuery, ratingsQuery } from "../queries";

/** The caller's ratings as a list that goes on. */
export function useRatings() {
  return usePagedRead(ratingsQuery());
}

/** What the caller may rate now, as a list that goes on. */
export function useRateables() {
  return usePagedRead(rateablesQuery());
}
