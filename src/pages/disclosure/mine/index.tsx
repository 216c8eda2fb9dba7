import "@/shared/i18n/all-messages";
import { RequestDraft } from "@/features/disclosure/requests/components/request-draft";
import { RequestList } from "@/features/disclosure/requests/components/request-list";
import { UnsentRequests } from "@/features/disclosure/requests/components/unsent-card";
import { SignedIn } from "@/features/session/components/signed-in";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Page } from "@/shared/ui/page";
import { TextButton } from "@/shared/ui/text-button";

export default function MyRequests() {
  const person = useSession();
  return (
    <Page title={t("requests.mine")}>
      <UnsentRequests />
      <RequestDraft />
      <SignedIn>
        <RequestList />
      </SignedIn>
      {!person && (
        <TextButton link text={t("requests.query.link")} onPress={() => openPage("disclosure/query")} />
      )}
    </Page>
  );
}
