import type { OutboxItem } from "@/shared/api/outbox";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { OutboxCard } from "@/shared/ui/outbox-card";

function titleOf({ body }: OutboxItem): string {
  const { wanted } = body as { wanted?: { title?: string; description?: string } };
  return wanted?.title ?? wanted?.description ?? t("requests.one");
}

/** 发件箱: the requests that were handed in and have not arrived. */
export function UnsentRequests() {
  return (
    <OutboxCard
      path="/v1/disclosure-requests"
      titleOf={titleOf}
      onEdit={() => openPage("disclosure/review")}
    />
  );
}
