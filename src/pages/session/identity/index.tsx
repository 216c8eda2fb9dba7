import "@/shared/i18n/all-messages";
import { View } from "@tarojs/components";
import { IdentityForm } from "@/features/session/components/identity-form";
import { SignedIn } from "@/features/session/components/signed-in";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { goBack } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Message } from "@/shared/ui/message";
import { Page } from "@/shared/ui/page";

function Proved({ name, document = "" }: { name: string; document?: string | undefined }) {
  return (
    <Message
      icon="check"
      title={t("session.identity.done")}
      text={t("session.identity.as", { name, document })}
    >
      <View className="message-act">
        <Button text={t("session.identity.back")} onPress={goBack} />
      </View>
    </Message>
  );
}

export default function Identity() {
  const person = useSession();
  return (
    <Page title={t("session.identity")}>
      <SignedIn reason={t("session.identity.why")}>
        {person?.loginLevel === "L1" ? (
          <IdentityForm />
        ) : (
          <Proved name={person?.displayName ?? ""} document={person?.document} />
        )}
      </SignedIn>
    </Page>
  );
}
