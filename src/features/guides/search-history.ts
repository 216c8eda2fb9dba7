import { createSearchHistory } from "@/shared/platform/search-history";

/** What was searched for among guides. */
export const useSearchHistory = createSearchHistory("searches");
