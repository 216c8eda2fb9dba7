import { View } from "@tarojs/components";
import { ApiError, errorText } from "@/shared/api/errors";
import type { OutboxItem } from "@/shared/api/outbox";
import { t } from "@/shared/i18n/translate";
import { backTo } from "@/shared/platform/navigation";
import { Note } from "@/shared/ui/note";
import { TextButton } from "@/shared/ui/text-button";
import { fieldLabel } from "../field-label";
import type { FieldName } from "../fields";
import { questionOf, sectionOf } from "../questions";
import { useRequestDraft } from "../store";

/** The backend refused it: why, and the way to each field that it pointed at. Nothing that was written is lost. */
export function RefusedNote({ item, fields }: { item: OutboxItem; fields: readonly FieldName[] }) {
  const { failure } = item;
  const go = (field: FieldName) => {
    useRequestDraft.getState().edit(sectionOf(questionOf(field)));
    backTo("disclosure/apply");
  };
  return (
    <Note icon="alert" kind="alert" title={t("disclosure.unsent.refused")}>
      {fields.length === 0 && failure && (
        <View className="small">{errorText(new ApiError(failure.code, 400))}</View>
      )}
      {fields.map((field) => (
        <View key={field}>
          <TextButton
            text={t("disclosure.unsent.wrongField", {
              field: fieldLabel(field),
            })}
            onPress={() => go(field)}
          />
        </View>
      ))}
    </Note>
  );
}
