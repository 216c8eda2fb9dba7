import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Message } from "@/shared/ui/message";
import { Page } from "@/shared/ui/page";

interface SignedInProps {
  /** Why a login is needed here; whose things these are, unless said. */
  reason?: string;
  /** Where the children are a whole page: the title of the page that asks for a login instead. */
  title?: string;
  children: ReactNode;
}

function SignInCard({ reason }: { reason: string }) {
  return (
    <Message icon="me" title={t("session.needed")} text={reason}>
      <View className="message-act">
        <Button icon="me" text={t("session.signIn")} onPress={() => openPage("session/sign-in")} />
      </View>
    </Message>
  );
}

/** What needs a login: until somebody is signed in it says why, and leads to the login and back. */
export function SignedIn({ reason = t("session.why"), title, children }: SignedInProps) {
  const person = useSession();
  if (person) return children;
  if (title === undefined) return <SignInCard reason={reason} />;
  return (
    <Page title={title}>
      <SignInCard reason={reason} />
    </Page>
  );
}
