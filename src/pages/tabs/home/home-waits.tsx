import { useInfiniteQuery } from "@tanstack/react-query";
import { caseWords, openOwnCase } from "@/features/me/own-case-words";
import { ownCasesQuery } from "@/features/me/queries";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { StaleNote } from "@/shared/ui/message";
import { Row } from "@/shared/ui/row";
import { SeenAt } from "@/shared/ui/seen-at";
import { WaitCard } from "@/shared/ui/wait-card";
import { WaitingRow } from "@/shared/ui/waiting-row";

/** So many stand over what else one comes for; the rest have a page. */
const shown = 3;

/** What waits for the person, on the home page. It comes first in the list, so one page of it is enough. */
export default function HomeWaits() {
  const { data, error, isError, dataUpdatedAt } = useInfiniteQuery(ownCasesQuery());
  const [page] = data?.pages ?? [];
  const waits = page?.items.filter((one) => one.waits) ?? [];
  if (!page || waits.length === 0) return null;
  return (
    <SeenAt value={dataUpdatedAt}>
      {isError && <StaleNote error={error} date={formatMoment(dataUpdatedAt)} />}
      <WaitCard title={t("cases.waiting")} count={t("cases.count", { count: page.waiting })}>
        {waits.slice(0, shown).map((one) => (
          <WaitingRow key={one.id} one={one} of={caseWords(one)} onPress={() => openOwnCase(one)} />
        ))}
        {page.waiting > shown && (
          <Row onPress={() => openPage("me/cases")}>{t("me.all", { count: page.waiting })}</Row>
        )}
      </WaitCard>
    </SeenAt>
  );
}
