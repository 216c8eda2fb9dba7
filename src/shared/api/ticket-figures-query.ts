import type { components } from "@contract/schema";
import { queryOptions } from "@tanstack/react-query";
import { read } from "./request";

export type TicketFigures = components["schemas"]["TicketFigures"];

/**
 * What the figures are of: whose tickets, filed from which month to which (`YYYY-MM`), both included; without months the
 * twelve up to the one that runs.
 */
export interface FiguresAsked {
  region: string;
  from?: string;
  to?: string;
}

/** The figures of a region's tickets, in rows by month, department, kind, channel or 苏木镇. */
export const ticketFiguresQuery = (asked: FiguresAsked, by: TicketFigures["by"]) =>
  queryOptions({
    queryKey: ["ticket-figures", asked, by],
    queryFn: ({ signal }) => read("/v1/ticket-figures", { ...asked, by }, signal),
  });
