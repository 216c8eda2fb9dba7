import "@/shared/i18n/all-messages";
import { AboutView } from "@/features/me/components/about-view";
import { useCurrentRegion } from "@/features/regions/use-current-region";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

export default function About() {
  const { region } = useCurrentRegion();
  return (
    <Page title={t("me.about")}>
      <AboutView place={region?.name ?? ""} />
    </Page>
  );
}
