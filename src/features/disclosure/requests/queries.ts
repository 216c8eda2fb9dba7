import type { components } from "@contract/schema";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { personalKey } from "@/shared/api/personal";
import { read } from "@/shared/api/request";

export type DisclosureRequest = components["schemas"]["DisclosureRequest"];
export type RequestSummary = components["schemas"]["DisclosureRequestSummary"];

/** Where a request stands: what its owner sees, and what a number with its code shows. */
export type RequestProgress = Pick<
  components["schemas"]["DisclosureProgress"],
  "status" | "standing" | "timeline" | "deadlines" | "asOf"
> & { paused?: boolean };

const pageSize = 20;

/** The caller's requests that are open, or over: those that wait for the caller first, page after page. */
export const requestsQuery = (open: boolean) =>
  infiniteQueryOptions({
    queryKey: personalKey("disclosure-requests", open),
    queryFn: ({ pageParam, signal }) =>
      read(
        "/v1/disclosure-requests",
        { open, limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    // A case moves on by itself: each look asks again.
    staleTime: 0,
  });

/** One of the caller's requests with everything about it. */
export const requestQuery = (requestId: string) =>
  queryOptions({
    queryKey: personalKey("disclosure-request", requestId),
    queryFn: ({ signal }) => read("/v1/disclosure-requests/{requestId}", { requestId }, signal),
    staleTime: 0,
  });
