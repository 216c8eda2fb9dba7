import type { components } from "@contract/schema";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { personalKey } from "@/shared/api/personal";
import { read } from "@/shared/api/request";

export type Ticket = components["schemas"]["Ticket"];
export type TicketSummary = components["schemas"]["TicketSummary"];
export type TicketProgress = components["schemas"]["TicketProgress"];

const pageSize = 20;

/** The caller's tickets that are open, or over: those that wait for the caller first, page after page. */
export const ticketsQuery = (open: boolean) =>
  infiniteQueryOptions({
    queryKey: personalKey("tickets", open),
    queryFn: ({ pageParam, signal }) =>
      read("/v1/tickets", { open, limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    // A case moves on by itself: each look asks again.
    staleTime: 0,
  });

/** One of the caller's tickets with everything about it. */
export const ticketQuery = (ticketId: string) =>
  queryOptions({
    queryKey: personalKey("ticket", ticketId),
    queryFn: ({ signal }) => read("/v1/tickets/{ticketId}", { ticketId }, signal),
    staleTime: 0,
  });
