import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { goToField } from "@/shared/platform/part-of-page";
import { Note } from "@/shared/ui/note";
import { TextButton } from "@/shared/ui/text-button";
import { fieldLabel } from "../field-label";
import { type FormView, partOf } from "../use-form";

/** Over the form: what is still to be put right, each a way to its field. */
export function WrongSummary({ form }: { form: FormView }) {
  const { wrong, errorOf } = form;
  if (wrong.length === 0) return null;
  return (
    <Note icon="alert" kind="alert" title={t("disclosure.form.wrongCount", { count: wrong.length })}>
      {wrong.map((field) => (
        <View key={field}>
          <TextButton
            text={t("disclosure.form.wrongLine", { field: fieldLabel(field), error: errorOf(field) })}
            onPress={() => goToField(partOf(field))}
          />
        </View>
      ))}
    </Note>
  );
}
