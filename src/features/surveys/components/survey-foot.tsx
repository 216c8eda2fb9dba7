import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { FootBar } from "@/shared/ui/foot-bar";
import { isBegun, isDraftKept } from "../drafts";
import { partsOf } from "../parts";
import type { Answering } from "../use-answering";

/** That it is kept, and that it is not handed in. */
function draftWords({ draft }: Answering): string {
  if (!isBegun(draft)) return "";
  return t(isDraftKept() ? "form.draft" : "form.draftNotKept");
}

interface SurveyFootProps {
  answering: Answering;
  /** One part a screen. */
  inSteps: boolean;
  onSignIn: () => void;
  onSubmit: () => void;
}

/** The way on: to the next part, to the login, or handing in. Only handing in needs a login. */
export function SurveyFoot({ answering, inSteps, onSignIn, onSubmit }: SurveyFootProps) {
  const person = useSession();
  const { step, survey, check } = answering;
  const isOn = inSteps && step.number < step.count;
  const finish = () => {
    if (!check(partsOf(survey))) return;
    if (person) onSubmit();
    else onSignIn();
  };
  return (
    <FootBar
      label={t("form.actions")}
      said={draftWords(answering)}
      {...(inSteps && step.back ? { side: <Button text={t("form.before")} onPress={step.back} /> } : {})}
    >
      <Button
        primary
        text={isOn ? t("form.next") : t(person ? `surveys.submit.${survey.kind}` : "surveys.signIn")}
        onPress={isOn ? step.next : finish}
      />
    </FootBar>
  );
}
