import { type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { ticketFiguresQuery } from "@/shared/api/ticket-figures-query";
import { monthBefore } from "@/shared/ui/months";
import type { Read } from "@/shared/ui/read-state";
import type { Chart } from "./chart";
import { daysChart } from "./charts/days-chart";
import { flowChart } from "./charts/flow-chart";
import { hotlineChart } from "./charts/hotline-chart";
import { punctualChart } from "./charts/punctual-chart";
import { ratingsChart } from "./charts/ratings-chart";
import { reportCharts } from "./charts/report-charts";
import { caseFiguresQuery, monthRatingsQuery, reportFiguresQuery } from "./queries";

/** Months of the line of days. */
const lineMonths = 6;

/** A read as the charts that are made of it. */
function charted<T>(read: UseQueryResult<T>, charts: (data: T) => Chart[]): Read<Chart[]> {
  return { ...read, data: read.data === undefined ? undefined : charts(read.data) };
}

/** The charts of a month under the first, and what the place's reports printed. */
export function useMonthParts(region: string, month: string | undefined): Read<Chart[]>[] {
  const enabled = month !== undefined;
  const to = month ?? "";
  const from = enabled ? monthBefore(to, lineMonths - 1) : "";
  const [days, hotline, departments, types, ratings, reports] = useQueries({
    queries: [
      { ...caseFiguresQuery({ region, topic: "applications", by: "month", from, to }), enabled },
      { ...ticketFiguresQuery({ region, from: to, to }, "kind"), enabled },
      { ...caseFiguresQuery({ region, topic: "all", by: "department", to }), enabled },
      { ...caseFiguresQuery({ region, topic: "applications", by: "type", to }), enabled },
      { ...monthRatingsQuery(region, to), enabled },
      reportFiguresQuery(region),
    ],
  });
  return [
    charted(days, (figures) => [daysChart(figures)]),
    charted(hotline, (figures) => [hotlineChart(figures)]),
    charted(departments, (figures) => [punctualChart(figures, "department")]),
    charted(types, (figures) => [punctualChart(figures, "type")]),
    charted(ratings, (figures) => [ratingsChart(figures)]),
    charted(reports, ({ items }) => reportCharts(items)),
  ];
}

/**
 * What a month begins with, and which month that is.
 * @param asked `YYYY-MM`; without it the newest month that is published
 */
export function useMonth(region: string, asked: string | undefined) {
  const newest = useQuery(caseFiguresQuery({ region, topic: "all", by: "topic" }));
  const to = asked ?? newest.data?.to;
  const given = useQuery({
    ...caseFiguresQuery({ region, topic: "all", by: "topic", ...(asked ? { to: asked } : {}) }),
    enabled: asked !== undefined,
  });
  const read = asked ? given : newest;
  // Which month runs, the backend says: the phone's clock may be wrong.
  const asOf = read.data?.asOf ?? newest.data?.asOf;
  const chart = charted(read, (figures) => [flowChart(figures)]);
  return { read, chart, month: to, running: asOf?.slice(0, 7) };
}
