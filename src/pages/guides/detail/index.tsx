import "@/shared/i18n/all-messages";
import { GuideActions } from "@/features/guides/components/guide-actions";
import { GuideView } from "@/features/guides/components/guide-view";
import { SavedNote } from "@/features/guides/components/saved-note";
import { StoppedNote } from "@/features/guides/components/stopped-note";
import { useSaved } from "@/features/guides/saved-store";
import { useKeptGuide } from "@/features/guides/use-kept-guide";
import { HallStatus } from "@/features/halls/components/hall-status";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { useShareCard } from "@/shared/platform/share";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";

export default function GuideDetail() {
  const id = usePageParam("id");
  const { read, saved, gone } = useKeptGuide(id);
  const { data: guide, dataUpdatedAt: readAt } = read;
  const markRead = useSaved((state) => state.markRead);
  useShareCard({ title: guide?.name ?? t("guides.guide"), page: "guides/detail", id });
  return (
    <Page
      title={t("guides.guide")}
      {...(guide ? { name: guide.name, bottom: <GuideActions guide={guide} readAt={readAt} /> } : {})}
    >
      <ReadState read={read} cards={[3, 8, 2, 5, 6, 4]}>
        {(shown) => {
          const { hallId } = shown.place;
          return (
            <>
              <StoppedNote guide={shown} gone={gone} readAt={readAt} />
              {!gone && <SavedNote guide={shown} saved={saved} onRead={() => markRead(shown, readAt)} />}
              <GuideView guide={shown} hallNow={hallId && <HallStatus hallId={hallId} />} />
            </>
          );
        }}
      </ReadState>
    </Page>
  );
}
