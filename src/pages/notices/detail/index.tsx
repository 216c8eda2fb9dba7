import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { NoticeText, spokenNotice } from "@/features/notices/components/notice-text";
import { noticeQuery } from "@/features/notices/queries";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { useShareCard } from "@/shared/platform/share";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";
import { ReadingActions } from "@/shared/ui/reading-actions";

export default function NoticeDetail() {
  const id = usePageParam("id");
  const read = useQuery(noticeQuery(id));
  const { data: notice } = read;
  useShareCard({ title: notice?.title ?? t("notices.title"), page: "notices/detail", id });
  return (
    <Page
      title={t("notices.title")}
      {...(notice
        ? {
            name: notice.title,
            bottom: <ReadingActions title={notice.title} texts={() => spokenNotice(notice)} />,
          }
        : {})}
    >
      <ReadState read={read} cards={[2, 8]}>
        {(shown) => <NoticeText notice={shown} />}
      </ReadState>
    </Page>
  );
}
