import { View } from "@tarojs/components";
import { ApiError, errorText } from "@/shared/api/errors";
import type { OutboxItem } from "@/shared/api/outbox";
import { sendOutbox } from "@/shared/api/outbox-sending";
import { t } from "@/shared/i18n/translate";
import { Note } from "@/shared/ui/note";
import { TextButton } from "@/shared/ui/text-button";
import { unsubmitDraft } from "../use-submission";

/** Why it still waits: no network, unless the backend answered something else that passes. */
function reasonOf({ failure }: OutboxItem): string {
  const isUnreached = !failure || failure.code === "offline" || failure.code === "timeout";
  return isUnreached ? t("disclosure.unsent.byItself") : errorText(new ApiError(failure.code, 500));
}

interface UnsentNoteProps {
  item: OutboxItem;
  /** Whether one may send it again or take it back here. */
  canEdit?: boolean;
}

/** Handed in and not answered: it is not filed, why, and what happens by itself. */
export function UnsentNote({ item, canEdit = false }: UnsentNoteProps) {
  if (item.state === "sending") return <Note icon="outbox" title={t("disclosure.unsent.sending")} />;
  return (
    <Note icon="wifi-off" title={t("disclosure.unsent.waiting")}>
      <View className="small">{reasonOf(item)}</View>
      {canEdit && (
        <>
          <TextButton text={t("disclosure.unsent.now")} onPress={() => void sendOutbox()} />
          <TextButton text={t("disclosure.unsent.edit")} onPress={unsubmitDraft} />
        </>
      )}
    </Note>
  );
}
