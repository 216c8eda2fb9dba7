// Everything one can do on a ticket's page, in one place: which sheet is open, and the tap that sends it.
import { useState } from "react";
import { useSubscribe } from "@/shared/api/use-subscribe";
import type { Ticket } from "./queries";
import { type TicketAction, type TicketActionName, useTicketAction } from "./use-ticket-action";

const toldOf = ["ticket-question", "ticket-replied", "ticket-extended", "ticket-closed"] as const;

/** After these the departments have the ticket again, so it is worth asking to be told. */
const followed = new Set<TicketActionName>(["urge", "supplement", "answer", "ask-callback", "not-solved"]);

/** The desk: `open` rises the sheet of an action, `send` does it and lowers the sheet once it is answered. */
export function useTicketDesk(ticket: Ticket) {
  const action = useTicketAction(ticket);
  const subscribe = useSubscribe(toldOf);
  const [sheet, setSheet] = useState<TicketActionName>();
  const close = () => setSheet(undefined);
  const send = (body: TicketAction, onDone: () => void = () => undefined) => {
    const act = () =>
      action.act(body, () => {
        close();
        onDone();
      });
    // WeChat shows its question only straight after the tap; whatever the answer, the action goes on.
    if (followed.has(body.action)) void subscribe().then(act);
    else act();
  };
  return {
    action,
    allowed: (name: TicketActionName) => ticket.allowedActions.find((one) => one.action === name),
    sheet,
    open: setSheet,
    close,
    send,
  };
}

export type TicketDesk = ReturnType<typeof useTicketDesk>;
