import { useQuery } from "@tanstack/react-query";
import { t } from "@/shared/i18n/translate";
import { ReadState } from "@/shared/ui/read-state";
import { ownDataQuery } from "../queries";
import { CloseCard } from "./close-card";
import { ExportCard } from "./export-card";
import { KeptCard } from "./kept-card";

interface PrivacyViewProps {
  onClosed: Parameters<typeof CloseCard>[0]["onClosed"];
}

/** What is kept of the person, the copy of it, and the end of the account (个人信息保护法第四十四条至第四十七条). */
export function PrivacyView({ onClosed }: PrivacyViewProps) {
  const read = useQuery(ownDataQuery());
  return (
    <ReadState read={read} cards={[5, 2, 2]}>
      {(data) => (
        <>
          <KeptCard title={t("me.kept.title")} kept={data.kept} />
          <ExportCard />
          <CloseCard data={data} onClosed={onClosed} onRefused={() => void read.refetch()} />
        </>
      )}
    </ReadState>
  );
}
