import "@/shared/i18n/all-messages";
import { SignedIn } from "@/features/session/components/signed-in";
import { TicketDraft } from "@/features/tickets/cases/components/ticket-draft";
import { TicketList } from "@/features/tickets/cases/components/ticket-list";
import { UnsentTickets } from "@/features/tickets/cases/components/unsent-tickets";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Page } from "@/shared/ui/page";
import { TextButton } from "@/shared/ui/text-button";

export default function MyTickets() {
  const person = useSession();
  return (
    <Page title={t("tickets.mine")}>
      <UnsentTickets />
      <TicketDraft />
      <SignedIn>
        <TicketList />
      </SignedIn>
      {!person && (
        <TextButton link text={t("tickets.query.link")} onPress={() => openPage("tickets/query")} />
      )}
    </Page>
  );
}
