import { useState } from "react";
import { takeOut } from "@/shared/api/outbox";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { usePageShown } from "@/shared/platform/page-shown";
import { goToPart } from "@/shared/platform/part-of-page";
import { Button } from "@/shared/ui/button";
import { FootBar } from "@/shared/ui/foot-bar";
import { Page } from "@/shared/ui/page";
import { useElder } from "@/shared/ui/skin";
import { askedFields } from "../questions";
import { useHasDraft, useRequestDraft } from "../store";
import { useCarried } from "../use-carried";
import { useRequestForm } from "../use-form";
import { useJustFiled } from "../use-just-filed";
import { type Steps, useSteps } from "../use-steps";
import { useHandedIn, useRefusedFields } from "../use-submission";
import { CarriedNote, DraftNote, draftWords, FiledNote } from "./draft-notes";
import { StepForm } from "./step-form";
import { UnsentNote } from "./unsent-note";
import { WholeForm } from "./whole-form";

/** The way on; in steps also the way back. */
function ApplyFoot({ steps, review }: { steps: Steps | undefined; review: () => void }) {
  const hasDraft = useHasDraft();
  const isOn = steps && !steps.isLast;
  return (
    <FootBar
      label={t("disclosure.form.actions")}
      said={draftWords(hasDraft)}
      {...(steps?.back ? { side: <Button text={t("disclosure.form.before")} onPress={steps.back} /> } : {})}
    >
      <Button
        primary
        text={t(isOn ? "disclosure.form.next" : "disclosure.form.review")}
        onPress={isOn ? steps.next : review}
      />
    </FootBar>
  );
}

/** Back from the review one stands where one wanted to change something. */
function useEditing(): void {
  usePageShown(() => {
    const { editing, edit } = useRequestDraft.getState();
    if (editing === "") return;
    edit("");
    goToPart(`section-${editing}`);
  });
}

interface ApplyFormProps {
  regionCode: string;
  /** The agency that the page was opened for; empty when there is none. */
  agencyCode: string;
}

/** 依申请公开: the form, all on one page or one question a screen in 长辈版. */
export function ApplyForm({ regionCode, agencyCode }: ApplyFormProps) {
  const isElder = useElder();
  const handedIn = useHandedIn();
  const nowRefused = useRefusedFields();
  const [refused] = useState(nowRefused);
  const form = useRequestForm(regionCode, refused);
  const steps = useSteps(form);
  const carried = useCarried(regionCode, agencyCode);
  useJustFiled(() => undefined);
  useEditing();
  const review = () => {
    if (handedIn?.state === "refused") takeOut(handedIn.key);
    if (form.check(askedFields(form.fields))) openPage("disclosure/review");
    else steps.goToWrong();
  };
  const isOnItsWay = handedIn && handedIn.state !== "refused";
  return (
    <Page
      title={t("disclosure.form.title")}
      bottom={!isOnItsWay && <ApplyFoot steps={isElder ? steps : undefined} review={review} />}
    >
      <FiledNote />
      {isOnItsWay ? (
        <UnsentNote item={handedIn} canEdit />
      ) : (
        <>
          <CarriedNote {...carried} />
          <DraftNote />
          {isElder ? <StepForm form={form} steps={steps} /> : <WholeForm form={form} />}
        </>
      )}
    </Page>
  );
}
