import type { ReactNode } from "react";
import { mayPass } from "@/shared/api/errors";
import { formatMoment } from "@/shared/i18n/dates";
import { Failure, StaleNote } from "./message";
import { SeenAt } from "./seen-at";
import { Skeleton } from "./skeleton";

/** What a query of react-query tells about itself, as far as a screen needs it. */
export interface Read<T> {
  data: T | undefined;
  error: unknown;
  isError: boolean;
  dataUpdatedAt: number;
  refetch: () => unknown;
}

interface ReadStateProps<T> {
  read: Read<T>;
  /** Skeleton: cards as numbers of lines. */
  cards: number[];
  children: (data: T) => ReactNode;
}

/** Shows a read in each of its states: loading, failed, kept from earlier, there. */
export function ReadState<T>({ read, cards, children }: ReadStateProps<T>) {
  const gone = read.isError && !mayPass(read.error);
  if (read.data === undefined || gone) {
    if (!read.isError) return <Skeleton cards={cards} />;
    return <Failure error={read.error} onRetry={() => void read.refetch()} />;
  }
  return (
    <SeenAt value={read.dataUpdatedAt}>
      {read.isError && <StaleNote error={read.error} date={formatMoment(read.dataUpdatedAt)} />}
      {children(read.data)}
    </SeenAt>
  );
}
