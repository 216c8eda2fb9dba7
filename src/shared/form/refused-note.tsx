import { View } from "@tarojs/components";
import { ApiError, errorText } from "@/shared/api/errors";
import type { OutboxItem } from "@/shared/api/outbox";
import { t } from "@/shared/i18n/translate";
import { backTo } from "@/shared/platform/navigation";
import { Note } from "@/shared/ui/note";
import { TextButton } from "@/shared/ui/text-button";
import type { FormKind } from "./form-kind";
import type { FieldOf, Shape } from "./shape";

interface RefusedNoteProps<T extends Shape> {
  kind: FormKind<T>;
  item: OutboxItem;
  fields: readonly FieldOf<T>[];
}

/** The backend refused it: why, and the way to each field that it pointed at. Nothing that was written is lost. */
export function RefusedNote<T extends Shape>({ kind, item, fields }: RefusedNoteProps<T>) {
  const { failure } = item;
  const { questions, useDraft, labelOf, pages } = kind;
  const go = (field: FieldOf<T>) => {
    useDraft.getState().edit(questions.sectionOf(questions.questionOf(field)));
    backTo(pages.form);
  };
  return (
    <Note icon="alert" kind="alert" title={t("unsent.refused")}>
      {fields.length === 0 && failure && (
        <View className="small">{errorText(new ApiError(failure.code, 400))}</View>
      )}
      {fields.map((field) => (
        <View key={field}>
          <TextButton text={t("unsent.wrongField", { field: labelOf(field) })} onPress={() => go(field)} />
        </View>
      ))}
    </Note>
  );
}
