import { takeOut } from "@/shared/api/outbox";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { usePageShown } from "@/shared/platform/page-shown";
import { goToPart } from "@/shared/platform/part-of-page";
import { Button } from "@/shared/ui/button";
import { FootBar } from "@/shared/ui/foot-bar";
import { Page } from "@/shared/ui/page";
import { useElder } from "@/shared/ui/skin";
import { CarriedNote, DraftNote, draftWords, FiledNote } from "./draft-notes";
import { type FormKind, useHasDraft } from "./form-kind";
import type { Shape } from "./shape";
import { type QuestionParts, StepForm } from "./step-form";
import { unsubmitDraft, useHandedIn } from "./submission";
import { UnsentNote } from "./unsent-note";
import type { FormView } from "./use-form";
import { useJustFiled } from "./use-just-filed";
import { type Steps, useSteps } from "./use-steps";
import { WholeForm } from "./whole-form";

interface FormFootProps<T extends Shape> {
  kind: FormKind<T>;
  /** In steps. */
  steps: Steps<T> | undefined;
  review: () => void;
}

/** The way on; in steps also the way back. */
function FormFoot<T extends Shape>({ kind, steps, review }: FormFootProps<T>) {
  const hasDraft = useHasDraft(kind);
  const isOn = steps && !steps.isLast;
  return (
    <FootBar
      label={t("form.actions")}
      said={draftWords(kind, hasDraft)}
      {...(steps?.back ? { side: <Button text={t("form.before")} onPress={steps.back} /> } : {})}
    >
      <Button primary text={t(isOn ? "form.next" : "form.review")} onPress={isOn ? steps.next : review} />
    </FootBar>
  );
}

/** Back from the review one stands where one wanted to change something. */
function useEditing<T extends Shape>({ useDraft }: FormKind<T>): void {
  usePageShown(() => {
    const { editing, edit } = useDraft.getState();
    if (editing === "") return;
    edit("");
    goToPart(`section-${editing}`);
  });
}

interface FormPageProps<T extends Shape> {
  title: string;
  form: FormView<T>;
  parts: QuestionParts<T>;
  /** Words that were taken along to here, and the two answers to whether they shall begin another. */
  carried: { text: string; start: () => void; drop: () => void };
}

/** A form that files a case: all on one page, or one question a screen in 长辈版. */
export function FormPage<T extends Shape>({ title, form, parts, carried }: FormPageProps<T>) {
  const { kind } = form;
  const isElder = useElder();
  const handedIn = useHandedIn(kind);
  const steps = useSteps(form);
  useJustFiled(kind, () => undefined);
  useEditing(kind);
  const review = () => {
    if (handedIn?.state === "refused") takeOut(handedIn.key);
    if (form.check(kind.questions.askedFields(form.fields))) openPage(kind.pages.review);
    else steps.goToWrong();
  };
  const isOnItsWay = handedIn && handedIn.state !== "refused";
  return (
    <Page
      title={title}
      bottom={!isOnItsWay && <FormFoot kind={kind} steps={isElder ? steps : undefined} review={review} />}
    >
      <FiledNote kind={kind} />
      {isOnItsWay ? (
        <UnsentNote item={handedIn} onEdit={() => unsubmitDraft(kind)} />
      ) : (
        <>
          <CarriedNote kind={kind} {...carried} />
          <DraftNote kind={kind} />
          {isElder ? (
            <StepForm form={form} steps={steps} parts={parts} />
          ) : (
            <WholeForm form={form} parts={parts} />
          )}
        </>
      )}
    </Page>
  );
}
