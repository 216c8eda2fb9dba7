import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Checkbox } from "@/shared/ui/checkbox";
import { Field } from "@/shared/ui/field";
import { requestLines } from "../request-lines";
import { type FormView, partOf } from "../use-form";
import "./notices-questions.scss";

/** The whole of it in large type, to be read out to who cannot read it, and ticked when that is done. */
export function ReadBackQuestion({ form }: { form: FormView }) {
  const { fields } = form;
  return (
    <Field
      part={partOf("readBack")}
      label={t("disclosure.form.field.readBack")}
      hint={t("disclosure.form.readBackLead")}
      error={form.errorOf("readBack")}
    >
      <View className="read-back">
        {requestLines(fields).map(({ field, label, value }) => (
          <View key={field} className="read-back-line">
            <View className="t2">{label}</View>
            <View>{value}</View>
          </View>
        ))}
      </View>
      <Checkbox checked={fields.readBack} onToggle={() => form.change({ readBack: !fields.readBack })}>
        <View>{t("disclosure.form.readBackTick")}</View>
        <View className="small t2">{t("disclosure.form.readBackAgain")}</View>
      </Checkbox>
    </Field>
  );
}

/** Asked for, never ticked beforehand. */
export function NoticesQuestion({ form }: { form: FormView }) {
  const { agrees } = form.fields;
  return (
    <Field
      part={partOf("agrees")}
      label={t("disclosure.form.field.agrees")}
      hint={t("disclosure.form.agreesAbout")}
      error={form.errorOf("agrees")}
    >
      <Checkbox checked={agrees} onToggle={() => form.change({ agrees: !agrees })}>
        {t("disclosure.form.agrees")}
      </Checkbox>
    </Field>
  );
}
