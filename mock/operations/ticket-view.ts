import type { components } from "@contract/schema";
import type { TicketCase } from "../domain/tickets/ticket-case";
import { viewOf } from "../domain/tickets/view";
import { openTo } from "../rated-cases";
import { parentOf } from "../ticket-rows";
import type { Context } from "./operation";
import { uploadsOf } from "./own-uploads";

/** A ticket as its owner sees it now, with the files that it names; one that joined another sees how that one stands. */
export function ticketView(row: TicketCase, context: Context): components["schemas"]["Ticket"] {
  const view = viewOf(row, context.now, parentOf(row, context));
  return {
    ...view,
    allowedActions: openTo(view.allowedActions, row, context),
    attachments: uploadsOf(row.attachments, context),
  };
}
