import type { components } from "@contract/schema";
import { queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";

type Schemas = components["schemas"];

export type CaseFigures = Schemas["CaseFigures"];
export type CaseCounts = Schemas["CaseCounts"];
export type RatingFigures = Schemas["RatingFigures"];
export type ReportFigure = Schemas["ReportFigure"];

/** Which cases, counted by what, of which months (`YYYY-MM`); without months, of the newest that is published. */
export interface CasesAsked {
  region: string;
  topic: CaseFigures["topic"];
  by: CaseFigures["by"];
  from?: string;
  to?: string;
}

/** What was received and closed, how fast and on time. */
export const caseFiguresQuery = (asked: CasesAsked) =>
  queryOptions({
    queryKey: ["case-figures", asked],
    queryFn: ({ signal }) => read("/v1/case-figures", asked, signal),
  });

/** The public ratings of a month by department. */
export const monthRatingsQuery = (region: string, month: string) =>
  queryOptions({
    queryKey: ["rating-figures", region, month],
    queryFn: ({ signal }) =>
      read("/v1/rating-figures", { region, by: "department", from: month, to: month }, signal),
  });

/** What older public reports printed: of one place, or of all where none is named. */
export const reportFiguresQuery = (region?: string) =>
  queryOptions({
    queryKey: ["report-figures", region ?? "all"],
    queryFn: ({ signal }) => read("/v1/report-figures", region ? { region } : {}, signal),
  });
