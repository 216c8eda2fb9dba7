import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Message } from "@/shared/ui/message";
import { pagedRead } from "@/shared/ui/paged-read";
import { PagedRows } from "@/shared/ui/paged-rows";
import { ReadState } from "@/shared/ui/read-state";
import { WaitingCard } from "@/shared/ui/waiting-card";
import { caseWords, openOwnCase } from "../own-case-words";
import { type CaseKind, ownCasesQuery } from "../queries";
import { KindPills } from "./kind-pills";
import { OwnCaseRow } from "./own-case-row";

/** The caller's cases of all kinds, page after page: what waits first, the rest newest first. */
export function AllCases() {
  const [kind, setKind] = useState<CaseKind>();
  const client = useQueryClient();
  const query = ownCasesQuery(kind);
  const read = pagedRead(
    useInfiniteQuery(query),
    () => void client.resetQueries({ queryKey: query.queryKey }),
  );
  return (
    <ReadState read={read} cards={[3, 3, 3, 3]}>
      {(pages) => {
        const [first] = pages;
        if (!first || (first.total === 0 && kind === undefined))
          return <Message icon="file" title={t("me.none")} text={t("me.noneHelp")} />;
        const rest = pages.map(({ items }) => items.filter((one) => !one.waits));
        return (
          <>
            <KindPills counts={first.counts} chosen={kind} onChoose={setKind} />
            <WaitingCard
              pages={pages.map(({ items }) => items.filter((one) => one.waits))}
              of={caseWords}
              onOpen={openOwnCase}
            />
            {(rest.some((page) => page.length > 0) || read.hasMore) && (
              <PagedRows pages={rest} read={read} row={(one) => <OwnCaseRow key={one.id} one={one} />} />
            )}
          </>
        );
      }}
    </ReadState>
  );
}
