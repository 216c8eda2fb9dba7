import { createSearchHistory } from "@/shared/platform/search-history";

/** What was searched for among replies. */
export const useSearchHistory = createSearchHistory("reply-searches");
