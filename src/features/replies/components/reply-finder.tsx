import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { countChosen } from "@/shared/lib/choices";
import { PagedRows } from "@/shared/ui/paged-rows";
import { ReadState } from "@/shared/ui/read-state";
import { Total } from "@/shared/ui/total";
import type { ReplyFilters } from "../queries";
import { useReplies } from "../use-replies";
import { FileRow } from "./file-row";
import { FilterBar } from "./filter-bar";
import { NothingFound } from "./nothing-found";
import { ReplyRow } from "./reply-row";

const none: ReplyFilters = {};

interface ReplyFinderProps {
  regionCode: string;
  q: string;
  /** A reply is opened. */
  onOpen: () => void;
}

/** Replies of a region for what was typed, with filters; the list goes on as one scrolls. */
export function ReplyFinder({ regionCode, q, onOpen }: ReplyFinderProps) {
  const [filters, setFilters] = useState(none);
  const read = useReplies(regionCode, q, filters);
  return (
    <>
      <FilterBar regionCode={regionCode} q={q} filters={filters} onChange={setFilters} />
      <ReadState read={read} cards={[4, 4, 4, 4]}>
        {(pages) => {
          const total = pages[0]?.total ?? 0;
          if (total === 0) {
            return (
              <NothingFound
                q={q}
                filtered={countChosen(filters, none) > 0}
                onReset={() => setFilters(none)}
              />
            );
          }
          return (
            <>
              <Total total={total} />
              <PagedRows
                pages={pages.map(({ items }) => items)}
                read={read}
                row={(one) => <ReplyRow key={one.id} reply={one} onOpen={onOpen} />}
              />
              {(q !== "" || !read.hasMore) && (
                <FileRow
                  title={t("replies.notThese")}
                  about={t(q === "" ? "replies.fileAbout" : "replies.fileCarries")}
                  text={q}
                />
              )}
            </>
          );
        }}
      </ReadState>
    </>
  );
}
