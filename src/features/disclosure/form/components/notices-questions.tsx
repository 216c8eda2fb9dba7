import { View } from "@tarojs/components";
import { partOf } from "@/shared/form/form-kind";
import { ReadBackLines } from "@/shared/form/read-back-lines";
import { t } from "@/shared/i18n/translate";
import { Checkbox } from "@/shared/ui/checkbox";
import { Field } from "@/shared/ui/field";
import { requestLines } from "../request-lines";
import type { RequestForm } from "../shape";

/** The whole of it in large type, to be read out to who cannot read it, and ticked when that is done. */
export function ReadBackQuestion({ form }: { form: RequestForm }) {
  const { fields } = form;
  return (
    <Field
      part={partOf(form.kind, "readBack")}
      label={t("disclosure.form.field.readBack")}
      hint={t("disclosure.form.readBackLead")}
      error={form.errorOf("readBack")}
    >
      <ReadBackLines lines={requestLines(fields)} />
      <Checkbox checked={fields.readBack} onToggle={() => form.change({ readBack: !fields.readBack })}>
        <View>{t("disclosure.form.readBackTick")}</View>
        <View className="small t2">{t("disclosure.form.readBackAgain")}</View>
      </Checkbox>
    </Field>
  );
}

/** Asked for, never ticked beforehand. */
export function NoticesQuestion({ form }: { form: RequestForm }) {
  const { agrees } = form.fields;
  return (
    <Field
      part={partOf(form.kind, "agrees")}
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
