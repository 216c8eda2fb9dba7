import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import type { TicketSummary } from "./queries";

/** Whether a ticket waits for the person; a question may wait while the department goes on. */
export const ticketWaits = ({ open, standing }: TicketSummary) => open && standing.yours !== undefined;

/** A ticket among cases of all kinds. */
export const ticketWords = ({ title }: TicketSummary) => t("tickets.of", { title });

/** Opens a ticket's page. */
export const openTicket = ({ id }: Pick<TicketSummary, "id">) => openPage("tickets/ticket", { id });
