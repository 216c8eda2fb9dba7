import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Section } from "@/shared/ui/section";
import { SeenAt } from "@/shared/ui/seen-at";
import { Skeleton } from "@/shared/ui/skeleton";
import { WaitingCard } from "@/shared/ui/waiting-card";
import { type TicketSummary, ticketsQuery } from "../queries";
import { openTicket, ticketWaits, ticketWords } from "../ticket-words";
import { TicketRow } from "./ticket-row";

/** Rows before the whole list has a page of its own. */
const most = 3;

const late = ({ standing }: TicketSummary) => (standing.overdue ? 1 : 0);

const useOpen = () => useInfiniteQuery(ticketsQuery(true));

function Own() {
  const { data, dataUpdatedAt } = useOpen();
  const all = data?.pages[0]?.items ?? [];
  if (all.length === 0) return null;
  const others = all.filter((one) => !ticketWaits(one));
  const rest = others.sort((one, other) => late(other) - late(one)).slice(0, most);
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

/** What stands below would jump under the thumb when the tickets arrive: it comes with them. */
function OwnFirst({ children }: { children: ReactNode }) {
  return useOpen().isLoading ? (
    <Skeleton cards={[3, 3, 3]} />
  ) : (
    <>
      <Own />
      {children}
    </>
  );
}

/**
 * The person's open tickets over what else the tab has: those that wait, then what is late,
 * then the newest; none without a login.
 */
export function OpenTickets({ children }: { children: ReactNode }) {
  return useSession() ? <OwnFirst>{children}</OwnFirst> : children;
}
