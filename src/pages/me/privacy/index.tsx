import "@/shared/i18n/all-messages";
import type { components } from "@contract/schema";
import { useState } from "react";
import { useSaved } from "@/features/guides/saved-store";
import { ClosedView } from "@/features/me/components/closed-view";
import { PrivacyView } from "@/features/me/components/privacy-view";
import { SignedIn } from "@/features/session/components/signed-in";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

type ClosedAccount = components["schemas"]["ClosedAccount"];

function forgetSaved(): void {
  const { saved, forget } = useSaved.getState();
  for (const { id } of saved) forget(id);
}

export default function Privacy() {
  const [closed, setClosed] = useState<ClosedAccount>();
  const onClosed = (what: ClosedAccount) => {
    // What one has saved stands on this phone alone, and goes with the account.
    forgetSaved();
    setClosed(what);
  };
  return (
    <Page title={t("me.privacy")}>
      {closed ? (
        <ClosedView closed={closed} />
      ) : (
        <SignedIn reason={t("me.privacyWhy")}>
          <PrivacyView onClosed={onClosed} />
        </SignedIn>
      )}
    </Page>
  );
}
