import { useQuery } from "@tanstack/react-query";
import { t } from "@/shared/i18n/translate";
import { RowCard } from "@/shared/ui/card";
import { Message } from "@/shared/ui/message";
import { savedState } from "../saved-changes";
import { guideVersionsQuery } from "../saved-queries";
import { useSaved } from "../saved-store";
import { SavedRow } from "./saved-row";

/** What the person keeps, newest first, each with what became of it since. */
export function SavedList() {
  const saved = useSaved((state) => state.saved);
  const { data } = useQuery(guideVersionsQuery(saved.map(({ id }) => id)));
  if (saved.length === 0) {
    return <Message icon="star" title={t("guides.saved.none")} text={t("guides.saved.noneHelp")} />;
  }
  return (
    <RowCard>
      {saved.map((one) => (
        <SavedRow key={one.id} saved={one} state={savedState(one, data?.items)} />
      ))}
    </RowCard>
  );
}
