import { View } from "@tarojs/components";
import { ApiError, errorText } from "@/shared/api/errors";
import type { OutboxItem } from "@/shared/api/outbox";
import { t } from "@/shared/i18n/translate";
import { Note } from "@/shared/ui/note";

/** The backend refused it: why. Nothing that was written is lost. */
export function RefusedNote({ item: { failure, state } }: { item: OutboxItem }) {
  if (state !== "refused" || !failure) return null;
  return (
    <Note icon="alert" kind="alert" title={t("unsent.refused")}>
      <View className="small">{errorText(new ApiError(failure.code, 400))}</View>
      {failure.fields.map(({ pointer, detail }) => detail && <View key={pointer}>{detail}</View>)}
    </Note>
  );
}
