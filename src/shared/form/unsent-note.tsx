import { View } from "@tarojs/components";
import { ApiError, errorText } from "@/shared/api/errors";
import type { OutboxItem } from "@/shared/api/outbox";
import { sendOutbox } from "@/shared/api/outbox-sending";
import { t } from "@/shared/i18n/translate";
import { Note } from "@/shared/ui/note";
import { TextButton } from "@/shared/ui/text-button";

/** Why it still waits: no network, unless the backend answered something else that passes. */
function reasonOf({ failure }: OutboxItem, byItself: string): string {
  const isUnreached = !failure || failure.code === "offline" || failure.code === "timeout";
  return isUnreached ? byItself : errorText(new ApiError(failure.code, 500));
}

interface UnsentNoteProps {
  item: OutboxItem;
  /** Takes it back to write on, where that can be done here. */
  onEdit?: () => void;
  /** What happens by itself when there is a network again. */
  byItself?: string;
}

/** How many of its files have gone while it is on its way. */
export function sendingWords({ files = [] }: OutboxItem): string {
  const gone = files.filter(({ uploadId }) => uploadId !== undefined).length;
  if (gone === files.length) return t("unsent.sending");
  return t("unsent.sendingFiles", { number: gone + 1, count: files.length });
}

/** Handed in and not answered: it is not filed, why, and what happens by itself. */
export function UnsentNote({ item, onEdit, byItself = t("unsent.byItself") }: UnsentNoteProps) {
  if (item.state === "sending") return <Note icon="outbox" title={sendingWords(item)} />;
  return (
    <Note icon="wifi-off" title={t("unsent.waiting")}>
      <View className="small">{reasonOf(item, byItself)}</View>
      {onEdit && (
        <>
          <View>
            <TextButton text={t("unsent.now")} onPress={() => void sendOutbox()} />
          </View>
          <View>
            <TextButton text={t("unsent.edit")} onPress={onEdit} />
          </View>
        </>
      )}
    </Note>
  );
}
