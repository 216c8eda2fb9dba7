import { useSession } from "@/shared/api/session";
import { ReviewPage } from "@/shared/form/review-page";
import { t } from "@/shared/i18n/translate";
import { isAnonymous } from "../fields";
import { useTicketDraft } from "../store";
import { ticketForm } from "../ticket-form";

/** What one would miss when it is too late, and the answer itself. */
const wantedMessages = ["ticket-question", "ticket-replied", "ticket-extended", "ticket-closed"] as const;

/** The last look at a ticket before filing. */
export function ReviewTicket() {
  const person = useSession();
  const isNameless = useTicketDraft(({ fields }) => isAnonymous(fields));
  return (
    <ReviewPage
      kind={ticketForm}
      submitText={t(isNameless ? "tickets.form.submitNameless" : "tickets.form.submit")}
      needsLogin={!isNameless && !person}
      wantedMessages={isNameless ? [] : wantedMessages}
    />
  );
}
