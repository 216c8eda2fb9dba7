import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { NoticeText } from "@/features/notices/components/notice-text";
import { noticeQuery } from "@/features/notices/queries";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { useShareCard } from "@/shared/platform/share";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";

export default function NoticeDetail() {
  const id = usePageParam("id");
  const read = useQuery(noticeQuery(id));
  useShareCard({ title: read.data?.title ?? t("notices.title"), page: "notices/detail", id });
  return (
    <Page title={t("notices.title")} {...(read.data ? { name: read.data.title } : {})}>
      <ReadState read={read} cards={[2, 8]}>
        {(notice) => <NoticeText notice={notice} />}
      </ReadState>
    </Page>
  );
}
