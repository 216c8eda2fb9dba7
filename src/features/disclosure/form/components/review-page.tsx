import { useSession } from "@/shared/api/session";
import { useSubscribe } from "@/shared/api/use-subscribe";
import { t } from "@/shared/i18n/translate";
import { backTo, replacePage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { FootBar } from "@/shared/ui/foot-bar";
import { Page } from "@/shared/ui/page";
import { wrongFields } from "../checks";
import { useRequestDraft } from "../store";
import { useJustFiled } from "../use-just-filed";
import { submitDraft, useHandedIn, useRefusedFields } from "../use-submission";
import { RefusedNote } from "./refused-note";
import { ReviewView } from "./review-view";
import { UnsentNote } from "./unsent-note";

/** What one would miss when it is too late, and the answer itself; WeChat asks about five at most. */
const wantedMessages = ["confirmation-owed", "correction-due", "fee-due", "replied", "overdue"] as const;

const toForm = () => backTo("disclosure/apply");

/** What the primary action does just now: fill in what is missing, sign in, or file. */
function useNextAct(onSignIn: () => void) {
  const fields = useRequestDraft((draft) => draft.fields);
  const person = useSession();
  const handedIn = useHandedIn();
  const subscribe = useSubscribe(wantedMessages);
  const submit = () => {
    void subscribe();
    submitDraft();
  };
  if (wrongFields(fields).size > 0) return { text: t("disclosure.review.unfinished"), act: toForm };
  if (!person) return { text: t("disclosure.review.signIn"), act: onSignIn };
  if (handedIn?.state === "waiting") return { text: t("disclosure.unsent.now"), act: submitDraft };
  return { text: t("disclosure.review.submit"), act: submit };
}

/** The last look before filing. Only filing itself needs a login. */
export function ReviewPage({ onSignIn }: { onSignIn: () => void }) {
  const handedIn = useHandedIn();
  const refused = useRefusedFields();
  const { text, act } = useNextAct(onSignIn);
  useJustFiled((id) => replacePage("disclosure/receipt", { id }));
  const isSending = handedIn?.state === "sending";
  return (
    <Page
      title={t("disclosure.review.title")}
      bottom={
        <FootBar
          label={t("disclosure.form.actions")}
          said={t(isSending ? "disclosure.unsent.sending" : "disclosure.review.notYet")}
        >
          <Button
            primary
            text={isSending ? t("disclosure.unsent.sending") : text}
            onPress={isSending ? () => undefined : act}
          />
        </FootBar>
      }
    >
      {handedIn?.state === "waiting" && <UnsentNote item={handedIn} />}
      {handedIn?.state === "refused" && <RefusedNote item={handedIn} fields={refused} />}
      <ReviewView />
    </Page>
  );
}
