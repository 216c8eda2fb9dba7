import type { components } from "@contract/schema";
import { useQuery } from "@tanstack/react-query";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { ReadState } from "@/shared/ui/read-state";
import { Section } from "@/shared/ui/section";
import { Skeleton } from "@/shared/ui/skeleton";
import { hallQuery } from "../queries";
import { HallNowCard } from "./hall-now-card";

const shape = [10];

function KnownHall({ hallId }: { hallId: string }) {
  const read = useQuery(hallQuery(hallId));
  return (
    <ReadState read={read} cards={shape}>
      {(hall) => <HallNowCard hall={hall} />}
    </ReadState>
  );
}

/** 大厅现在: the hall of the region as it is now. A region without a hall has no such section. */
export function HallNow({ region }: { region: components["schemas"]["RegionDetail"] | undefined }) {
  const hallId = region?.hallId;
  if (region && !hallId) return null;
  return (
    <Section
      title={t("home.hall")}
      {...(hallId
        ? { more: { text: t("home.hallMore"), onPress: () => openPage("halls/detail", { id: hallId }) } }
        : {})}
    >
      {hallId ? <KnownHall hallId={hallId} /> : <Skeleton cards={shape} />}
    </Section>
  );
}
