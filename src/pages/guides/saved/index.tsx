import "@/shared/i18n/all-messages";
import { SavedList } from "@/features/guides/components/saved-list";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

export default function SavedGuides() {
  return (
    <Page title={t("guides.saved.title")}>
      <SavedList />
    </Page>
  );
}
