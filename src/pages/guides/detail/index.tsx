import { useQuery } from "@tanstack/react-query";
import { GuideView } from "@/features/guides/components/guide-view";
import { guideQuery } from "@/features/guides/queries";
import { HallStatus } from "@/features/halls/components/hall-status";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { useShareCard } from "@/shared/platform/share";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";

export default function GuideDetail() {
  const id = usePageParam("id");
  const read = useQuery(guideQuery(id));
  useShareCard({ title: read.data?.name ?? t("guides.guide"), page: "guides/detail", id });
  return (
    <Page title={t("guides.guide")} {...(read.data ? { name: read.data.name } : {})}>
      <ReadState read={read} cards={[3, 2, 5, 6, 4]}>
        {(guide) => {
          const { hallId } = guide.place;
          return <GuideView guide={guide} hallNow={hallId && <HallStatus hallId={hallId} />} />;
        }}
      </ReadState>
    </Page>
  );
}
