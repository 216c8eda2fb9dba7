import { useSubscribe } from "@/shared/api/use-subscribe";
import { t } from "@/shared/i18n/translate";
import { backTo, openPage, replacePage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { FootBar } from "@/shared/ui/foot-bar";
import { Page } from "@/shared/ui/page";
import type { FormKind } from "./form-kind";
import { RefusedNote } from "./refused-note";
import { ReviewView } from "./review-view";
import type { Shape } from "./shape";
import { submitDraft, useHandedIn, useRefusedFields } from "./submission";
import { sendingWords, UnsentNote } from "./unsent-note";
import { useJustFiled } from "./use-just-filed";

interface ReviewPageProps<T extends Shape> {
  kind: FormKind<T>;
  /** The verb and its object on the primary action. */
  submitText: string;
  /** Whether somebody must still sign in before it can be filed. */
  needsLogin: boolean;
  /** Messages that WeChat is asked to let through; it asks about five at most. */
  wantedMessages: Parameters<typeof useSubscribe>[0];
}

/** What the primary action does just now: fill in what is missing, sign in, or file. */
function useNextAct<T extends Shape>({ kind, submitText, needsLogin, wantedMessages }: ReviewPageProps<T>) {
  const fields = kind.useDraft((draft) => draft.fields);
  const handedIn = useHandedIn(kind);
  const subscribe = useSubscribe(wantedMessages);
  const submit = () => {
    if (wantedMessages.length > 0) void subscribe();
    submitDraft(kind);
  };
  if (kind.wrongFields(fields).size > 0)
    return { text: t("review.unfinished"), act: () => backTo(kind.pages.form) };
  if (needsLogin) return { text: t("review.signIn"), act: () => openPage("session/sign-in") };
  if (handedIn?.state === "waiting") return { text: t("unsent.now"), act: () => submitDraft(kind) };
  return { text: submitText, act: submit };
}

/** The last look before filing. Only filing itself needs a login. */
export function ReviewPage<T extends Shape>(props: ReviewPageProps<T>) {
  const { kind } = props;
  const handedIn = useHandedIn(kind);
  const refused = useRefusedFields(kind);
  const { text, act } = useNextAct(props);
  useJustFiled(kind, (id) => replacePage(kind.pages.receipt, { id }));
  const sending = handedIn?.state === "sending" ? sendingWords(handedIn) : "";
  return (
    <Page
      title={t("review.title")}
      bottom={
        <FootBar label={t("form.actions")} said={sending || t("review.notYet")}>
          <Button primary text={sending || text} onPress={sending ? () => undefined : act} />
        </FootBar>
      }
    >
      {handedIn?.state === "waiting" && <UnsentNote item={handedIn} />}
      {handedIn?.state === "refused" && <RefusedNote kind={kind} item={handedIn} fields={refused} />}
      <ReviewView kind={kind} />
    </Page>
  );
}
