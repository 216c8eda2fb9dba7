import { createSearchHistory } from "@/shared/platform/search-history";

/** What was searched for among publications. */
export const useSearchHistory = createSearchHistory("publication-searches");
