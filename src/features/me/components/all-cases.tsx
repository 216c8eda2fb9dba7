import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Message } from "@/shared/ui/message";
import { usePagedRead } from "@/shared/ui/paged-read";
import { ReadState } from "@/shared/ui/read-state";
import { WaitingFirst } from "@/shared/ui/waiting-first";
import { caseWords, openOwnCase } from "../own-case-words";
import { type CaseKind, ownCasesQuery } from "../queries";
import { KindPills } from "./kind-pills";
import { OwnCaseRow } from "./own-case-row";

/** The caller's cases of all kinds, page after page: what waits first, the rest newest first. */
export function AllCases() {
  const [kind, setKind] = useState<CaseKind>();
  const read = usePagedRead(ownCasesQuery(kind));
  return (
    <ReadState read={read} cards={[3, 3, 3, 3]}>
      {(pages) => {
        const [first] = pages;
        if (!first || (first.total === 0 && kind === undefined))
          return <Message icon="file" title={t("me.none")} text={t("me.noneHelp")} />;
        return (
          <>
            <KindPills counts={first.counts} chosen={kind} onChoose={setKind} />
            <WaitingFirst
              pages={pages}
              read={read}
              waits={(one) => one.waits}
              of={caseWords}
              onOpen={openOwnCase}
              row={(one) => <OwnCaseRow key={one.id} one={one} />}
            />
          </>
        );
      }}
    </ReadState>
  );
}
