import type { components } from "@contract/schema";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";

const hour = 60 * 60 * 1000;

export type FeeKind = components["schemas"]["FeeKind"];

/** What a list of fees is narrowed by; empty strings narrow nothing. */
export interface FeeFilters {
  q: string;
  kind: FeeKind | "";
}

/** What is charged in a region, page after page, with how many of each kind. */
export const feesQuery = (region: string, { q, kind }: FeeFilters) =>
  infiniteQueryOptions({
    queryKey: ["fees", region, q, kind],
    queryFn: ({ pageParam, signal }) =>
      read(
        "/v1/fees",
        {
          region,
          limit: 20,
          ...(q ? { q } : {}),
          ...(kind ? { kind } : {}),
          ...(pageParam ? { cursor: pageParam } : {}),
        },
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    staleTime: hour,
    meta: { keep: q === "" && kind === "" },
  });

/** Who offers the services that some matters need. */
export const intermediariesQuery = (region: string) =>
  queryOptions({
    queryKey: ["intermediaries", region],
    queryFn: ({ signal }) => read("/v1/intermediaries", { region }, signal),
    staleTime: hour,
  });

/** Water, power, heating and the like. */
export const utilitiesQuery = (region: string) =>
  queryOptions({
    queryKey: ["utilities", region],
    queryFn: ({ signal }) => read("/v1/utilities", { region }, signal),
    staleTime: hour,
  });
