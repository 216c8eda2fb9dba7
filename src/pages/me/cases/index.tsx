import "@/shared/i18n/all-messages";
import { RequestDraft } from "@/features/disclosure/requests/components/request-draft";
import { UnsentRequests } from "@/features/disclosure/requests/components/unsent-card";
import { AllCases } from "@/features/me/components/all-cases";
import { UnsentRatings } from "@/features/ratings/cases/components/unsent-ratings";
import { SignedIn } from "@/features/session/components/signed-in";
import { UnsentAnswers } from "@/features/surveys/components/unsent-answers";
import { TicketDraft } from "@/features/tickets/cases/components/ticket-draft";
import { UnsentTickets } from "@/features/tickets/cases/components/unsent-tickets";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

export default function MyCases() {
  return (
    <Page title={t("me.cases.title")}>
      <UnsentTickets />
      <UnsentRequests />
      <UnsentRatings />
      <UnsentAnswers />
      <TicketDraft />
      <RequestDraft />
      <SignedIn>
        <AllCases />
      </SignedIn>
    </Page>
  );
}
