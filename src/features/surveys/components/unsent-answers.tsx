import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { OutboxCard } from "@/shared/ui/outbox-card";

/** 发件箱: the answers to surveys that were handed in and have not arrived. */
export function UnsentAnswers() {
  return (
    <OutboxCard
      path="/v1/surveys/{surveyId}/answers"
      titleOf={() => t("surveys.one")}
      onEdit={({ params }) => openPage("surveys/detail", { id: params?.surveyId ?? "" })}
    />
  );
}
