import type { components } from "@contract/schema";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { personalKey } from "@/shared/api/personal";
import { read } from "@/shared/api/request";

type Schemas = components["schemas"];
export type OwnCase = Schemas["OwnCase"];
export type CaseKind = Schemas["CaseKind"];
export type KeptData = Schemas["KeptData"];
export type OwnData = Schemas["OwnData"];

const pageSize = 20;

/** The caller's cases of all kinds, or of one: those that wait for the caller first, page after page. */
export const ownCasesQuery = (kind?: CaseKind) =>
  infiniteQueryOptions({
    queryKey: personalKey("own-cases", kind ?? "all"),
    queryFn: ({ pageParam, signal }) =>
      read(
        "/v1/me/cases",
        { limit: pageSize, ...(kind ? { kind } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    // A case moves on by itself: each look asks again.
    staleTime: 0,
  });

/** What is kept about the caller. */
export const ownDataQuery = () =>
  queryOptions({
    queryKey: personalKey("own-data"),
    queryFn: ({ signal }) => read("/v1/me/data", {}, signal),
    staleTime: 0,
  });
