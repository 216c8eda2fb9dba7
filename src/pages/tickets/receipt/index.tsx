import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { SignedIn } from "@/features/session/components/signed-in";
import { type Ticket, ticketQuery } from "@/features/tickets/cases/queries";
import { TicketReceipt } from "@/features/tickets/form/components/ticket-receipt";
import { receiptPaper } from "@/features/tickets/form/receipt-facts";
import { useTicketDraft } from "@/features/tickets/form/store";
import { ReceiptBar } from "@/shared/form/receipt-bar";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";

function Receipt({ id }: { id: string }) {
  const read = useQuery(ticketQuery(id));
  const progress = () => openPage("tickets/ticket", { id });
  const bar = read.data && <ReceiptBar paper={receiptPaper(read.data)} onProgress={progress} />;
  return (
    <Page title={t("tickets.form.receipt")} bottom={bar}>
      <ReadState read={read} cards={[6, 3, 3]}>
        {(ticket) => <TicketReceipt ticket={ticket} />}
      </ReadState>
    </Page>
  );
}

/** Of a report without a name: what the phone was answered is all there is. */
function NamelessReceipt({ ticket }: { ticket: Ticket }) {
  const bar = <ReceiptBar paper={receiptPaper(ticket)} onProgress={() => openPage("tickets/query")} />;
  return (
    <Page title={t("tickets.form.receipt")} bottom={bar}>
      <TicketReceipt ticket={ticket} />
    </Page>
  );
}

export default function TicketReceiptPage() {
  const id = usePageParam("id");
  const filed = useTicketDraft((draft) => draft.filed?.answer);
  if (filed?.id === id && filed.anonymous) return <NamelessReceipt ticket={filed} />;
  return (
    <SignedIn title={t("tickets.form.receipt")}>
      <Receipt id={id} />
    </SignedIn>
  );
}
