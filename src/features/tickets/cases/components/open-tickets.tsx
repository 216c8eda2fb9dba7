import { useInfiniteQuery } from "@tanstack/react-query";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Section } from "@/shared/ui/section";
import { SeenAt } from "@/shared/ui/seen-at";
import { WaitingCard } from "@/shared/ui/waiting-card";
import { ticketsQuery } from "../queries";
import { openTicket, ticketWaits, ticketWords } from "../ticket-words";
import { TicketRow } from "./ticket-row";

/** Rows before the whole list has a page of its own. */
const most = 3;

function Own() {
  const { data, dataUpdatedAt } = useInfiniteQuery(ticketsQuery(true));
  const all = data?.pages[0]?.items ?? [];
  if (all.length === 0) return null;
  const rest = all.filter((one) => !ticketWaits(one)).slice(0, most);
  return (
    <SeenAt value={dataUpdatedAt}>
      <WaitingCard pages={[all.filter(ticketWaits)]} of={ticketWords} onOpen={openTicket} />
      {rest.length > 0 && (
        <Section
          title={t("tickets.openOnes")}
          more={{ text: t("tickets.all"), onPress: () => openPage("tickets/mine") }}
        >
          <RowCard>
            {rest.map((ticket) => (
              <TicketRow key={ticket.id} ticket={ticket} />
            ))}
          </RowCard>
        </Section>
      )}
    </SeenAt>
  );
}

/** The person's open tickets: those that wait, and the newest others; nothing while nobody is signed in. */
export function OpenTickets() {
  return useSession() ? <Own /> : null;
}
