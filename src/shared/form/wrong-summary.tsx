import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { goToField } from "@/shared/platform/part-of-page";
import { Note } from "@/shared/ui/note";
import { TextButton } from "@/shared/ui/text-button";
import { partOf } from "./form-kind";
import type { Shape } from "./shape";
import type { FormView } from "./use-form";

/** Over the form: what is still to be put right, each a way to its field. */
export function WrongSummary<T extends Shape>({ form }: { form: FormView<T> }) {
  const { wrong, errorOf, kind } = form;
  if (wrong.length === 0) return null;
  return (
    <Note icon="alert" kind="alert" title={t("form.wrongCount", { count: wrong.length })}>
      {wrong.map((field) => (
        <View key={field}>
          <TextButton
            text={t("form.wrongLine", { field: kind.labelOf(field), error: errorOf(field) })}
            onPress={() => goToField(partOf(kind, field))}
          />
        </View>
      ))}
    </Note>
  );
}
