import type { components } from "@contract/schema";
import { useQuery } from "@tanstack/react-query";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { type Read, ReadState } from "@/shared/ui/read-state";
import { Section } from "@/shared/ui/section";
import { hallQuery } from "../queries";
import { HallNowCard } from "./hall-now-card";

const shape = [10];

function KnownHall({ hallId }: { hallId: string }) {
  const read = useQuery(hallQuery(hallId));
  return (
    <ReadState read={read} cards={shape}>
      {(hall) => <HallNowCard hall={hall} readAt={read.dataUpdatedAt} />}
    </ReadState>
  );
}

/** 大厅现在: the hall of the region as it is now. A region without a hall has no such section. */
export function HallNow({ region }: { region: Read<components["schemas"]["RegionDetail"]> }) {
  const hallId = region.data?.hallId;
  if (region.data && !hallId) return null;
  const more = hallId && {
    text: t("home.hallMore"),
    onPress: () => openPage("halls/detail", { id: hallId }),
  };
  return (
    <Section title={t("home.hall")} {...(more ? { more } : {})}>
      <ReadState read={region} cards={shape}>
        {() => hallId && <KnownHall hallId={hallId} />}
      </ReadState>
    </Section>
  );
}
