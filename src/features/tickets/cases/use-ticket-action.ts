import type { components } from "@contract/schema";
import { useQueryClient } from "@tanstack/react-query";
import { personalKey } from "@/shared/api/personal";
import { write } from "@/shared/api/request";
import { useCaseAction } from "@/shared/api/use-case-action";
import { ticketDrafts, writtenFor } from "./action-drafts";
import { type Ticket, ticketQuery } from "./queries";

export type TicketAction = components["schemas"]["TicketAction"];
export type TicketActionName = TicketAction["action"];

/** What one can do on a ticket. */
export function useTicketAction({ id, version: shown }: Pick<Ticket, "id" | "version">) {
  const client = useQueryClient();
  const { queryKey } = ticketQuery(id);
  return useCaseAction<TicketAction, Ticket>({
    version: shown,
    send: ({ body, version, key }) =>
      write("/v1/tickets/{ticketId}/actions", body, key, { params: { ticketId: id }, version }),
    onAnswer: (answer, { action }) => {
      client.setQueryData(queryKey, answer);
      ticketDrafts.clear(id, writtenFor[action] ?? []);
      void client.invalidateQueries({ queryKey: personalKey("tickets") });
      void client.invalidateQueries({ queryKey: personalKey("messages") });
    },
    onMovedOn: () => void client.invalidateQueries({ queryKey }),
  });
}
