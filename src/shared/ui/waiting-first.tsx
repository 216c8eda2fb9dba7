import type { ReactNode } from "react";
import { type MoreRead, PagedRows } from "./paged-rows";
import { WaitingCard } from "./waiting-card";
import type { CaseSummary } from "./waiting-row";

interface WaitingFirstProps<One extends CaseSummary> {
  pages: readonly { items: readonly One[] }[];
  read: MoreRead;
  /** Whether a case waits for the person. */
  waits: (one: One) => boolean;
  /** Which case it is, among those that wait. */
  of: (one: One) => string;
  onOpen: (one: One) => void;
  /** A row of the others; with a key. */
  row: (one: One) => ReactNode;
}

/** The person's cases: what waits for the person first, the rest in their order, page after page. */
export function WaitingFirst<One extends CaseSummary>(props: WaitingFirstProps<One>) {
  const { pages, read, waits, of, onOpen, row } = props;
  const rest = pages.map(({ items }) => items.filter((one) => !waits(one)));
  return (
    <>
      <WaitingCard pages={pages.map(({ items }) => items.filter(waits))} of={of} onOpen={onOpen} />
      {(rest.some((page) => page.length > 0) || read.hasMore) && (
        <PagedRows pages={rest} read={read} row={row} />
      )}
    </>
  );
}
