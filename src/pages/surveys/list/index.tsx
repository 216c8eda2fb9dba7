import "@/shared/i18n/all-messages";
import { useRegionChoice } from "@/features/regions/store";
import { SurveyList } from "@/features/surveys/components/survey-list";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

export default function Surveys() {
  const regionCode = useRegionChoice(({ code }) => code);
  return (
    <Page title={t("surveys.title")}>
      <SurveyList key={regionCode} regionCode={regionCode} />
    </Page>
  );
}
