import { useState } from "react";
import { countChosen } from "@/shared/lib/choices";
import { PagedRows } from "@/shared/ui/paged-rows";
import { ReadState } from "@/shared/ui/read-state";
import { Total } from "@/shared/ui/total";
import type { PublicationFilters } from "../filters";
import { usePublications } from "../use-publications";
import { FilterBar } from "./filter-bar";
import { NothingFound, NotThese } from "./nothing-found";
import { PublicationRow } from "./publication-row";

interface PublicationFinderProps {
  regionCode: string;
  q: string;
  /** What the page stands for: a column, or nothing. */
  fixed: PublicationFilters;
  /** A publication is opened. */
  onOpen: () => void;
}

/** Publications of a region for what was typed, with filters; the list goes on as one scrolls. */
export function PublicationFinder({ regionCode, q, fixed, onOpen }: PublicationFinderProps) {
  const [filters, setFilters] = useState(fixed);
  const read = usePublications(regionCode, q, filters);
  return (
    <>
      <FilterBar regionCode={regionCode} q={q} filters={filters} fixed={fixed} onChange={setFilters} />
      <ReadState read={read} cards={[4, 4, 4, 4]}>
        {(pages) => {
          const total = pages[0]?.total ?? 0;
          const filtered = countChosen(filters, fixed) > 0;
          if (total === 0) {
            return <NothingFound q={q} filtered={filtered} onReset={() => setFilters(fixed)} />;
          }
          return (
            <>
              <Total total={total} />
              <PagedRows
                pages={pages.map(({ items }) => items)}
                read={read}
                row={(one) => <PublicationRow key={one.id} publication={one} onOpen={onOpen} />}
              />
              {!read.hasMore && <NotThese q={q} />}
            </>
          );
        }}
      </ReadState>
    </>
  );
}
