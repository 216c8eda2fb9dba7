import type { components } from "@contract/schema";
import { queryOptions } from "@tanstack/react-query";
import { read } from "@/shared/api/request";

type Schemas = components["schemas"];

export type TicketFigures = Schemas["TicketFigures"];
export type TicketRates = Schemas["TicketRates"];
export type Share = Schemas["Share"];

/** What the figures are of: whose tickets, filed from which month to which, both included. */
export interface FiguresAsked {
  region: string;
  from: string;
  to: string;
}

/** The figures of a region's tickets, in rows by month, department, kind, channel or 苏木镇. */
export const figuresQuery = (asked: FiguresAsked, by: TicketFigures["by"]) =>
  queryOptions({
    queryKey: ["ticket-figures", asked, by],
    queryFn: ({ signal }) => read("/v1/ticket-figures", { ...asked, by }, signal),
  });
