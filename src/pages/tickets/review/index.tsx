import "@/shared/i18n/all-messages";
import { ReviewTicket } from "@/features/tickets/form/components/review-ticket";

export default function ReviewTicketPage() {
  return <ReviewTicket />;
}
