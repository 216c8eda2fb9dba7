import "@/shared/i18n/all-messages";
import { UnsentRequests } from "@/features/disclosure/requests/components/unsent-card";
import { AllCases } from "@/features/me/components/all-cases";
import { UnsentRatings } from "@/features/ratings/cases/components/unsent-ratings";
import { SignedIn } from "@/features/session/components/signed-in";
import { UnsentTickets } from "@/features/tickets/cases/components/unsent-tickets";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

export default function MyCases() {
  return (
    <Page title={t("me.cases.title")}>
      <UnsentTickets />
      <UnsentRequests />
      <UnsentRatings />
      <SignedIn>
        <AllCases />
      </SignedIn>
    </Page>
  );
}
