import type { GuideFilters } from "@contract/search/filters";
import { type ReactNode, useState } from "react";
import { countChosen } from "@/shared/lib/choices";
import { ReadState } from "@/shared/ui/read-state";
import { Total } from "@/shared/ui/total";
import type { FoundGuides } from "../found-guides";
import { useGuides } from "../use-guides";
import { FilterBar } from "./filter-bar";
import { GuideList } from "./guide-list";
import { NothingFound } from "./nothing-found";

interface GuideFinderProps {
  regionCode: string;
  q: string;
  /** Filters that the page stands for. */
  fixed: GuideFilters;
  /** Filters that it begins with. */
  initial?: GuideFilters;
  /** What the search has to say before its results. */
  note?: (found: FoundGuides) => ReactNode;
  /** Shows nothing as found, whatever was: the person wants what was typed and nothing else. */
  literal?: boolean;
  /** A near word was chosen. */
  onTry?: (word: string) => void;
  /** A guide is opened. */
  onOpen?: () => void;
}

/** Guides of a region for what was typed, with filters; the list goes on as one scrolls. */
export function GuideFinder(props: GuideFinderProps) {
  const { regionCode, q, fixed, initial, note, literal = false, onTry, onOpen } = props;
  const [filters, setFilters] = useState<GuideFilters>({ ...initial, ...fixed });
  const read = useGuides(regionCode, q, filters);
  const filtered = countChosen(filters, fixed) > 0;
  return (
    <>
      <FilterBar regionCode={regionCode} q={q} filters={filters} fixed={fixed} onChange={setFilters} />
      <ReadState read={read} cards={[3, 3, 3, 3]}>
        {(found) => {
          const nothing = found.total === 0 || (literal && found.corrected !== undefined);
          const near = literal && found.corrected ? [found.corrected] : found.near;
          return nothing ? (
            <NothingFound
              near={near}
              filtered={filtered}
              onTry={(word) => onTry?.(word)}
              onReset={() => setFilters(fixed)}
            />
          ) : (
            <>
              {note?.(found)}
              <Total total={found.total} />
              <GuideList found={found} read={read} {...(onOpen ? { onOpen } : {})} />
            </>
          );
        }}
      </ReadState>
    </>
  );
}
