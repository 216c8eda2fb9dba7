import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";
import type { PublicationFilters } from "./filters";

/** Publications of a page of a list. */
const pageSize = 20;

/** The columns of a region's disclosure platform. */
export const columnsQuery = (region: string) =>
  queryOptions({
    queryKey: ["publication-columns", region],
    queryFn: ({ signal }) => read("/v1/catalogue-columns", { region }, signal),
  });

/** What was published in a region, newest first, page after page, with the facets of the whole result. */
export const publicationsQuery = (region: string, q: string, filters: PublicationFilters) =>
  infiniteQueryOptions({
    queryKey: ["publications", region, q, filters],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === "" ? {} : { cursor: pageParam };
      return read("/v1/catalogue", { ...filters, q, region, limit: pageSize, ...cursor }, signal);
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    // Every key typed is a list of its own: only a region's columns are worth the phone's room.
    meta: { keep: q === "" && Object.keys(filters).every((name) => name === "column") },
  });

/** One publication to read. */
export const publicationQuery = (publicationId: string) =>
  queryOptions({
    queryKey: ["publication", publicationId],
    queryFn: ({ signal }) => read("/v1/catalogue/{publicationId}", { publicationId }, signal),
  });

/** Who takes requests in a region; with `q`, those that likely hold what is described come first. */
export const agenciesQuery = (region: string, q: string) =>
  queryOptions({
    queryKey: ["agencies", region, q],
    queryFn: ({ signal }) => read("/v1/agencies", { region, q }, signal),
    placeholderData: keepPreviousData,
    meta: { keep: q === "" },
  });

/** The official table of requests of a year. */
export const annualTableQuery = (region: string, year: number) =>
  queryOptions({
    queryKey: ["annual-table", region, year],
    queryFn: ({ signal }) => read("/v1/statistics/{topic}", { topic: "disclosure", region, year }, signal),
  });
