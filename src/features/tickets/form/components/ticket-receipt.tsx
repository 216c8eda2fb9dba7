import { View } from "@tarojs/components";
import { ReceiptCard } from "@/shared/form/receipt-card";
import { TakeBackNote } from "@/shared/form/take-back-note";
import { t } from "@/shared/i18n/translate";
import { replacePage } from "@/shared/platform/navigation";
import { ActionFailure } from "@/shared/ui/action-failure";
import { Card } from "@/shared/ui/card";
import { RateRow } from "@/shared/ui/rate-row";
import type { Ticket } from "../../cases/queries";
import { useTicketAction } from "../../cases/use-ticket-action";
import { receiptPaper } from "../receipt-facts";
import { restoreTicketDraft } from "../restore-draft";
import { NamelessKeep } from "./nameless-keep";

/** The way back for ten minutes, as if it had never been filed. */
function TakeBack({ ticket }: { ticket: Ticket }) {
  const action = useTicketAction(ticket);
  const takeBack = () =>
    action.act({ action: "take-back" }, () => {
      restoreTicketDraft(ticket);
      replacePage("tickets/file");
    });
  return (
    <TakeBackNote
      allowed={ticket.allowedActions.find(({ action: name }) => name === "take-back")}
      takeBack={takeBack}
      failure={<ActionFailure action={action} names={["take-back"]} />}
    />
  );
}

/** The receipt and what comes next. */
export function TicketReceipt({ ticket }: { ticket: Ticket }) {
  const { standing, status } = ticket;
  // Weeks later it waits for no acceptance any more.
  const filed = t(status === "submitted" ? "tickets.form.filed" : "tickets.status.submitted");
  return (
    <>
      <ReceiptCard status={filed} {...receiptPaper(ticket)} />
      {ticket.anonymous ? <NamelessKeep /> : <TakeBack ticket={ticket} />}
      <Card title={t("receipt.next")}>
        <View className="card-pad">
          <View>{standing.sentence}</View>
          {standing.next && <View className="small t2">{standing.next}</View>}
        </View>
      </Card>
      {ticket.allowedActions.some(({ action }) => action === "rate") && (
        <RateRow of={{ kind: "ticket", id: ticket.id }} title={t("cases.rating.title")} />
      )}
    </>
  );
}
