import { useQuery } from "@tanstack/react-query";
import { takeOut } from "@/shared/api/outbox";
import { useSession } from "@/shared/api/session";
import { UnsentNote } from "@/shared/form/unsent-note";
import { t } from "@/shared/i18n/translate";
import { useShareCard } from "@/shared/platform/share";
import { Page } from "@/shared/ui/page";
import { type Read, ReadState } from "@/shared/ui/read-state";
import { useElder } from "@/shared/ui/skin";
import { type Survey, surveyQuery } from "../queries";
import { kindName } from "../survey-words";
import { useAnswering } from "../use-answering";
import { submitAnswers, unsubmitAnswers, useHandedIn, useSettling } from "../use-handed-in";
import { AnswerParts } from "./answer-form";
import { OwnComments } from "./own-comments";
import { RefusedNote, StandingNote } from "./standing-note";
import { SurveyFoot } from "./survey-foot";
import { SurveyHead } from "./survey-head";
import { SurveyOver } from "./survey-over";
import { UnsentWords } from "./unsent-words";

interface OpenSurveyProps {
  survey: Survey;
  read: Read<Survey>;
  title: string;
  onSignIn: () => void;
}

/** A survey that takes the person's answer. */
function OpenSurvey({ survey, read, title, onSignIn }: OpenSurveyProps) {
  const isElder = useElder();
  const handedIn = useHandedIn(survey.id);
  const answering = useAnswering(survey, handedIn);
  const isOnItsWay = handedIn !== undefined && handedIn.state !== "refused";
  const submit = () => {
    if (handedIn) takeOut(handedIn.key);
    submitAnswers(survey);
  };
  const isFirst = !isElder || answering.step.number === 1;
  const foot = <SurveyFoot answering={answering} inSteps={isElder} onSignIn={onSignIn} onSubmit={submit} />;
  return (
    <Page title={title} name={survey.title} bottom={!isOnItsWay && foot}>
      <ReadState read={read} cards={[6, 4, 4]}>
        {() => (
          <>
            {isOnItsWay && (
              <UnsentNote
                item={handedIn}
                byItself={t("surveys.byItself")}
                onEdit={() => unsubmitAnswers(survey.id)}
              />
            )}
            {handedIn?.state === "refused" && <RefusedNote item={handedIn} />}
            {isFirst && <SurveyHead survey={survey} />}
            {!isOnItsWay && <AnswerParts answering={answering} />}
            {isFirst && <SurveyOver survey={survey} />}
          </>
        )}
      </ReadState>
    </Page>
  );
}

/** A survey to answer or to read: with who is signed in it is read anew. */
export function SurveyPage({ id, onSignIn }: { id: string; onSignIn: () => void }) {
  useSession();
  useSettling();
  const read = useQuery(surveyQuery(id));
  const { data: survey } = read;
  const title = survey ? kindName(survey.kind) : t("surveys.one");
  useShareCard({ title: survey?.title ?? title, page: "surveys/detail", id });
  if (survey?.mayAnswer) return <OpenSurvey survey={survey} read={read} title={title} onSignIn={onSignIn} />;
  return (
    <Page title={title} {...(survey ? { name: survey.title } : {})}>
      <ReadState read={read} cards={[6, 4, 4]}>
        {(shown) => (
          <>
            <StandingNote survey={shown} />
            <OwnComments survey={shown} />
            <UnsentWords survey={shown} />
            <SurveyHead survey={shown} />
            <SurveyOver survey={shown} withSections />
          </>
        )}
      </ReadState>
    </Page>
  );
}
