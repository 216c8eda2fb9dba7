import { useInfiniteQuery } from "@tanstack/react-query";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Message } from "@/shared/ui/message";
import { ReadState } from "@/shared/ui/read-state";
import { Section } from "@/shared/ui/section";
import { WaitingCard } from "@/shared/ui/waiting-card";
import { caseWords, openOwnCase } from "../own-case-words";
import { ownCasesQuery } from "../queries";
import { OwnCaseRow } from "./own-case-row";

/** As many of those that do not wait stand on the tab; the rest have a page. */
const shown = 3;

/** 等您办, then the newest of the rest, and the way to all. */
export function LatestCases() {
  const read = useInfiniteQuery(ownCasesQuery());
  return (
    <ReadState read={read} cards={[4, 4]}>
      {({ pages: [page] }) => {
        if (!page || page.total === 0)
          return <Message icon="file" title={t("me.none")} text={t("me.noneHelp")} />;
        const waits = page.items.filter((one) => one.waits);
        const rest = page.items.filter((one) => !one.waits).slice(0, shown);
        return (
          <>
            <WaitingCard pages={[waits]} of={caseWords} onOpen={openOwnCase} />
            <Section
              title={t("me.cases")}
              more={{ text: t("me.all", { count: page.total }), onPress: () => openPage("me/cases") }}
            >
              {rest.length > 0 && (
                <RowCard>
                  {rest.map((one) => (
                    <OwnCaseRow key={one.id} one={one} />
                  ))}
                </RowCard>
              )}
            </Section>
          </>
        );
      }}
    </ReadState>
  );
}
