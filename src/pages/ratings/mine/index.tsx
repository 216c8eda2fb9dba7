import "@/shared/i18n/all-messages";
import { HotlineRow } from "@/features/regions/components/hotline-row";
import { t } from "@/shared/i18n/translate";
import { Message } from "@/shared/ui/message";
import { Page } from "@/shared/ui/page";

export default function MyRatings() {
  return (
    <Page title={t("ratings.title")}>
      <Message icon="rate" title={t("ratings.soonTitle")} text={t("ratings.soonText")} />
      <HotlineRow />
    </Page>
  );
}
