import type { components } from "@contract/schema";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { personalKey } from "@/shared/api/personal";
import { ask, read } from "@/shared/api/request";

type Schemas = components["schemas"];

export type TicketDesk = Schemas["TicketDesk"];
export type TicketHints = Schemas["TicketHints"];

const hour = 60 * 60 * 1000;

/** How a region takes tickets. */
export const deskQuery = (region: string) =>
  queryOptions({
    queryKey: ["ticket-desk", region],
    queryFn: ({ signal }) => read("/v1/ticket-desk", { region }, signal),
    staleTime: hour,
  });

/** Characters from which a text says something. */
export const leastHinted = 4;

/** What helps before filing: it names the caller's own tickets, so it is theirs alone, and nothing of it is kept. */
export const hintsQuery = (wanted: Schemas["TicketHintRequest"], isAsked: boolean) =>
  queryOptions({
    queryKey: personalKey("ticket-hints", wanted),
    queryFn: ({ signal }) => ask("/v1/ticket-hints", wanted, signal),
    enabled: isAsked && wanted.text.length >= leastHinted,
    placeholderData: keepPreviousData,
    retry: false,
    meta: { keep: false },
  });
