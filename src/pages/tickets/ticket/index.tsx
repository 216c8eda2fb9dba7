import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { SignedIn } from "@/features/session/components/signed-in";
import { TicketFoot } from "@/features/tickets/cases/components/ticket-foot";
import { TicketView } from "@/features/tickets/cases/components/ticket-view";
import { type Ticket, ticketQuery } from "@/features/tickets/cases/queries";
import { useTicketDesk } from "@/features/tickets/cases/use-ticket-desk";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";
import { type Read, ReadState } from "@/shared/ui/read-state";
import { SeenAt } from "@/shared/ui/seen-at";

const cards = [5, 3, 12];

function Loaded({ ticket, read }: { ticket: Ticket; read: Read<Ticket> }) {
  const desk = useTicketDesk(ticket);
  return (
    <SeenAt value={read.dataUpdatedAt}>
      <Page title={t("tickets.title")} bottom={<TicketFoot ticket={ticket} desk={desk} />}>
        <ReadState read={read} cards={cards}>
          {(shown) => <TicketView ticket={shown} desk={desk} />}
        </ReadState>
      </Page>
    </SeenAt>
  );
}

function Own({ id }: { id: string }) {
  const read = useQuery(ticketQuery(id));
  if (read.data) return <Loaded ticket={read.data} read={read} />;
  return (
    <Page title={t("tickets.title")}>
      <ReadState read={read} cards={cards}>
        {() => null}
      </ReadState>
    </Page>
  );
}

/** `id`: one of the caller's tickets. */
export default function OneTicket() {
  const id = usePageParam("id");
  return (
    <SignedIn title={t("tickets.title")}>
      <Own id={id} />
    </SignedIn>
  );
}
