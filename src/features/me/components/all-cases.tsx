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
  const all = usePagedRead(ownCasesQuery());
  const read = usePagedRead(ownCasesQuery(kind));
  const counts = all.data?.[0]?.counts;
  return (
    <>
      {counts && <KindPills counts={counts} chosen={kind} onChoose={setKind} />}
      <ReadState read={read} cards={[3, 3, 3, 3]}>
        {(pages) =>
          pages.every(({ items }) => items.length === 0) ? (
            <Message icon="file" title={t("me.none")} text={t("me.noneHelp")} />
          ) : (
            <WaitingFirst
              pages={pages}
              read={read}
              waits={(one) => one.waits}
              of={caseWords}
              onOpen={openOwnCase}
              row={(one) => <OwnCaseRow key={one.id} one={one} />}
            />
          )
        }
      </ReadState>
    </>
  );
}
