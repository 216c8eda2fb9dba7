import "@/shared/i18n/all-messages";
import { NoticeList } from "@/features/notices/components/notice-list";
import { useRegionChoice } from "@/features/regions/store";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

export default function Notices() {
  const code = useRegionChoice((state) => state.code);
  return (
    <Page title={t("notices.title")}>
      <NoticeList regionCode={code} />
    </Page>
  );
}
