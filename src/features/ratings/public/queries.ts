import type { components } from "@contract/schema";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";

type Schemas = components["schemas"];

export type RatingFigures = Schemas["RatingFigures"];
export type RatingRow = Schemas["RatingRow"];
export type RatingCounts = Schemas["RatingCounts"];
export type Rectification = Schemas["Rectification"];

/** Whose ratings, of which months; without months the twelve up to now. */
export interface FiguresAsked {
  region: string;
  from?: string;
  to?: string;
}

const pageSize = 10;

/** Public ratings in rows by month, department, window or guide. */
export const ratingFiguresQuery = (asked: FiguresAsked, by: RatingFigures["by"]) =>
  queryOptions({
    queryKey: ["rating-figures", asked, by],
    queryFn: ({ signal }) => read("/v1/rating-figures", { ...asked, by }, signal),
  });

/** What bad ratings changed, newest first. */
export const rectificationsQuery = (region: string) =>
  infiniteQueryOptions({
    queryKey: ["rectifications", region],
    queryFn: ({ pageParam, signal }) =>
      read(
        "/v1/rectifications",
        { region, limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
