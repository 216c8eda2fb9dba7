import { useInfiniteQuery } from "@tanstack/react-query";
import { requestsQuery } from "@/features/disclosure/requests/queries";
import { openRequest, requestWords } from "@/features/disclosure/requests/request-words";
import { ticketsQuery } from "@/features/tickets/cases/queries";
import { openTicket, ticketWaits, ticketWords } from "@/features/tickets/cases/ticket-words";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { StaleNote } from "@/shared/ui/message";
import { SeenAt } from "@/shared/ui/seen-at";
import { WaitCard } from "@/shared/ui/wait-card";
import { WaitingRow, waitsForYou } from "@/shared/ui/waiting-row";

/** What waits for the person, on the home page. Those that wait come first, so one page of each list is enough. */
export default function HomeWaits() {
  const requests = useInfiniteQuery(requestsQuery(true));
  const tickets = useInfiniteQuery(ticketsQuery(true));
  const rows = [
    ...(tickets.data?.pages[0]?.items ?? []).filter(ticketWaits).map((one) => ({
      one,
      of: ticketWords(one),
      onPress: () => openTicket(one),
    })),
    ...(requests.data?.pages[0]?.items ?? []).filter(waitsForYou).map((one) => ({
      one,
      of: requestWords(one),
      onPress: () => openRequest(one),
    })),
  ];
  if (rows.length === 0) return null;
  const failed = [requests, tickets].find(({ isError }) => isError);
  const seenAt = Math.min(...[requests, tickets].map((read) => read.dataUpdatedAt).filter((at) => at > 0));
  return (
    <SeenAt value={seenAt}>
      {failed && <StaleNote error={failed.error} date={formatMoment(seenAt)} />}
      <WaitCard title={t("cases.waiting")} count={t("cases.count", { count: rows.length })}>
        {rows.map((row) => (
          <WaitingRow key={row.one.id} {...row} />
        ))}
      </WaitCard>
    </SeenAt>
  );
}
