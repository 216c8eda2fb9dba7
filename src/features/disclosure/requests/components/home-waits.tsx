import { useInfiniteQuery } from "@tanstack/react-query";
import { formatMoment } from "@/shared/i18n/dates";
import { StaleNote } from "@/shared/ui/message";
import { SeenAt } from "@/shared/ui/seen-at";
import { requestsQuery } from "../queries";
import { waitsForYou } from "../waits";
import { WaitingCard } from "./waiting-card";

/** What waits for the person, on the home page. Those that wait come first, so one page of the list is enough. */
export default function HomeWaits() {
  const { data, isError, error, dataUpdatedAt } = useInfiniteQuery(requestsQuery(true));
  const waiting = data?.pages[0]?.items.filter(waitsForYou) ?? [];
  if (waiting.length === 0) return null;
  return (
    <SeenAt value={dataUpdatedAt}>
      {isError && <StaleNote error={error} date={formatMoment(dataUpdatedAt)} />}
      <WaitingCard requests={waiting} />
    </SeenAt>
  );
}
