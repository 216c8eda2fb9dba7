import type { components } from "@contract/schema";
import type { TicketCase } from "../domain/tickets/ticket-case";
import { viewOf } from "../domain/tickets/view";
import { parentOf } from "../ticket-rows";
import type { Context } from "./operation";
import { uploadsOf } from "./own-uploads";

/** A ticket as its owner sees it now, with the files that it names; one that joined another sees how that one stands. */
export function ticketView(row: TicketCase, context: Context): components["schemas"]["Ticket"] {
  return {
    ...viewOf(row, context.now, parentOf(row, context)),
    attachments: uploadsOf(row.attachments, context),
  };
}
