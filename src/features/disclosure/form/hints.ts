import type { components } from "@contract/schema";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { personalKey } from "@/shared/api/personal";
import { ask } from "@/shared/api/request";

export type Hints = components["schemas"]["DisclosureHints"];

/** Characters from which a text says something. */
export const leastHinted = 4;

/** What helps before filing: it names the caller's own requests, so it is theirs alone, and nothing of it is kept. */
export const hintsQuery = (regionCode: string, text: string) =>
  queryOptions({
    queryKey: personalKey("disclosure-hints", regionCode, text),
    queryFn: ({ signal }) => ask("/v1/disclosure-hints", { regionCode, text }, signal),
    enabled: text.length >= leastHinted,
    placeholderData: keepPreviousData,
    retry: false,
    meta: { keep: false },
  });
