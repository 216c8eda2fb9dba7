import { View } from "@tarojs/components";
import { useHasDraft, useRequestDraft } from "@/features/disclosure/form/store";
import type { OutboxItem } from "@/shared/api/outbox";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { OutboxCard } from "@/shared/ui/outbox-card";
import { Row } from "@/shared/ui/row";

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

/** What is filled in and not handed in. */
export function DraftRow() {
  const hasDraft = useHasDraft();
  const { title, description } = useRequestDraft(({ fields }) => fields);
  if (!hasDraft) return null;
  return (
    <RowCard>
      <Row icon="edit" onPress={() => openPage("disclosure/apply")}>
        <View className="strong">{t("requests.draft")}</View>
        <View className="small t2">{title || description || t("requests.draftNoTitle")}</View>
      </Row>
    </RowCard>
  );
}
