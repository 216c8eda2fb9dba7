import "@/shared/i18n/all-messages";
import { MessageList } from "@/features/messages/components/message-list";
import { SignedIn } from "@/features/session/components/signed-in";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

export default function Messages() {
  return (
    <Page title={t("messages.title")}>
      <SignedIn>
        <MessageList />
      </SignedIn>
    </Page>
  );
}
