import { View } from "@tarojs/components";
import { DraftText } from "@/shared/form/draft-fields";
import { partOf } from "@/shared/form/form-kind";
import { t } from "@/shared/i18n/translate";
import { LongTextField } from "@/shared/ui/field";
import { longest } from "../limits";
import type { RequestForm } from "../shape";
import { HintPanel } from "./hint-panel";

/** What is wanted, with help to be precise while one writes; the help never stands in the way. */
export function WantedQuestion({ form }: { form: RequestForm }) {
  return (
    <>
      <LongTextField
        part={partOf(form.kind, "description")}
        label={t("disclosure.form.field.description")}
        hint={t("disclosure.form.descriptionHint")}
        error={form.errorOf("description")}
        value={form.fields.description}
        maxLength={longest.description}
        onChange={(description) => form.change({ description })}
      />
      <View className="small t2 wanted-example">{t("disclosure.form.descriptionExample")}</View>
      <HintPanel form={form} />
    </>
  );
}

export function ReferenceQuestion({ form }: { form: RequestForm }) {
  return (
    <>
      <DraftText form={form} field="title" />
      <DraftText form={form} field="wantedNumber" hint={t("disclosure.form.wantedNumberHint")} />
    </>
  );
}
