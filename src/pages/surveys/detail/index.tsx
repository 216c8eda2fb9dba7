import "@/shared/i18n/all-messages";
import { SurveyPage } from "@/features/surveys/components/survey-page";
import { openPage } from "@/shared/platform/navigation";
import { usePageParam } from "@/shared/platform/page-params";

export default function OneSurvey() {
  const id = usePageParam("id");
  return <SurveyPage id={id} onSignIn={() => openPage("session/sign-in")} />;
}
