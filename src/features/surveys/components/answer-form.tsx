import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { goToField } from "@/shared/platform/part-of-page";
import { Card } from "@/shared/ui/card";
import { Note } from "@/shared/ui/note";
import { useElder } from "@/shared/ui/skin";
import { TextButton } from "@/shared/ui/text-button";
import { partLabel, whole } from "../parts";
import { type Answering, fieldOf } from "../use-answering";
import { CommentField } from "./comment-field";
import { ConsentLine } from "./consent-line";
import { QuestionField } from "./question-field";
import { SectionCard } from "./section-card";

/** Over the form: what is still to be put right, each a way to it. */
function WrongSummary({ answering }: { answering: Answering }) {
  const { wrong, errorOf, survey } = answering;
  if (wrong.length === 0) return null;
  return (
    <Note icon="alert" kind="alert" title={t("form.wrongCount", { count: wrong.length })}>
      {wrong.map((name) => (
        <View key={name}>
          <TextButton
            text={t("form.wrongLine", { field: partLabel(survey, name), error: errorOf(name) })}
            onPress={() => goToField(fieldOf(name))}
          />
        </View>
      ))}
    </Note>
  );
}

function WholeDraft({ answering }: { answering: Answering }) {
  return (
    <Card title={t("surveys.whole")}>
      <CommentField answering={answering} name={whole} about={t("surveys.wholeDraft")} />
      <ConsentLine answering={answering} />
    </Card>
  );
}

/** All parts on one page. */
function AnswerForm({ answering }: { answering: Answering }) {
  const { survey } = answering;
  return (
    <>
      <WrongSummary answering={answering} />
      {survey.questions.length > 0 && (
        <Card>
          {survey.questions.map((question) => (
            <QuestionField key={question.id} answering={answering} question={question} />
          ))}
        </Card>
      )}
      {survey.sections.map((section) => (
        <SectionCard key={section.id} survey={survey} section={section} answering={answering} />
      ))}
      {survey.kind === "draft" && <WholeDraft answering={answering} />}
    </>
  );
}

/** One part a screen, with how many there are. */
function AnswerSteps({ answering }: { answering: Answering }) {
  const { survey, step } = answering;
  const question = survey.questions.find(({ id }) => id === step.name);
  const section = survey.sections.find(({ id }) => id === step.name);
  return (
    <>
      <View className="stack-item small t2 part-step">
        {t("surveys.step", { step: step.number, steps: step.count })}
      </View>
      {question && (
        <Card>
          <QuestionField key={step.name} answering={answering} question={question} />
        </Card>
      )}
      {section && (
        <SectionCard key={step.name} survey={survey} section={section} answering={answering} isOpen />
      )}
      {step.name === whole && <WholeDraft answering={answering} />}
    </>
  );
}

/** What one fills in: all on one page, or one part a screen in 长辈版. */
export function AnswerParts({ answering }: { answering: Answering }) {
  const isElder = useElder();
  return isElder ? <AnswerSteps answering={answering} /> : <AnswerForm answering={answering} />;
}
