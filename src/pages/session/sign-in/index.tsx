import "@/shared/i18n/all-messages";
import { useEffect, useRef } from "react";
import { ElderOffer } from "@/features/session/components/elder-offer";
import { SignInView } from "@/features/session/components/sign-in-view";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { goBack } from "@/shared/platform/navigation";
import { Page } from "@/shared/ui/page";
import { useSkin } from "@/shared/ui/skin";

/** Goes back by itself to where the login was asked for. */
export default function SignIn() {
  const person = useSession();
  const elder = useSkin((skin) => skin.elder);
  const isOffered = person?.prefersElder === true && elder === null;
  const isLeaving = useRef(false);
  useEffect(() => {
    if (!person || isOffered || isLeaving.current) return;
    isLeaving.current = true;
    goBack();
  }, [person, isOffered]);
  return (
    <Page title={t("session.signIn")}>
      {!person && <SignInView />}
      <ElderOffer open={isOffered} />
    </Page>
  );
}
