import type { OutboxItem } from "@/shared/api/outbox";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { OutboxCard } from "@/shared/ui/outbox-card";

const titleOf = ({ body }: OutboxItem) => (body as { text?: string }).text ?? t("tickets.one");

/** 发件箱: the tickets that were handed in and have not arrived. */
export function UnsentTickets() {
  return <OutboxCard path="/v1/tickets" titleOf={titleOf} onEdit={() => openPage("tickets/file")} />;
}
