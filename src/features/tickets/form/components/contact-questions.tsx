import { View } from "@tarojs/components";
import { DraftChoice, DraftText } from "@/shared/form/draft-fields";
import { partOf } from "@/shared/form/form-kind";
import { ReadBackLines } from "@/shared/form/read-back-lines";
import { t } from "@/shared/i18n/translate";
import { Checkbox } from "@/shared/ui/checkbox";
import { Field } from "@/shared/ui/field";
import type { TicketForm } from "../shape";
import { ticketLines } from "../ticket-lines";

interface QuestionProps {
  form: TicketForm;
}

export function FilingQuestion({ form }: QuestionProps) {
  const options = [
    { code: "self" as const, name: t("tickets.form.filing.self") },
    {
      code: "assisted" as const,
      name: t("tickets.form.filing.assisted"),
      about: t("tickets.form.filing.assistedAbout"),
    },
  ];
  return <DraftChoice form={form} field="filing" options={options} />;
}

export function HelperQuestion({ form }: QuestionProps) {
  return <DraftText form={form} field="helper" />;
}

/** How one is reached: the account's own phone unless another is given. */
export function ContactQuestion({ form }: QuestionProps) {
  const isAssisted = form.fields.filing === "assisted";
  return (
    <>
      <DraftText
        form={form}
        field="contactName"
        hint={t(isAssisted ? "tickets.form.nameHintAssisted" : "tickets.form.nameHint")}
        {...(isAssisted ? {} : { complete: "name" })}
      />
      <DraftText
        form={form}
        field="phone"
        hint={t(isAssisted ? "tickets.form.phoneHintAssisted" : "tickets.form.phoneHint")}
        keyboard="number"
        {...(isAssisted ? {} : { complete: "tel-national" })}
      />
    </>
  );
}

/** Asked for, never ticked beforehand, and nothing hangs on it. */
export function PublishQuestion({ form }: QuestionProps) {
  const { mayPublish } = form.fields;
  return (
    <Field
      part={partOf(form.kind, "mayPublish")}
      label={form.kind.labelOf("mayPublish")}
      hint={t("tickets.form.publishAbout")}
      error={form.errorOf("mayPublish")}
    >
      <Checkbox checked={mayPublish} onToggle={() => form.change({ mayPublish: !mayPublish })}>
        {t("tickets.form.publish.yes")}
      </Checkbox>
    </Field>
  );
}

/** The whole of it in large type, to be read out, and ticked when that is done. */
export function ReadBackQuestion({ form }: QuestionProps) {
  const { fields } = form;
  return (
    <Field
      part={partOf(form.kind, "readBack")}
      label={form.kind.labelOf("readBack")}
      hint={t("tickets.form.readBackLead")}
      error={form.errorOf("readBack")}
    >
      <ReadBackLines lines={ticketLines(fields)} />
      <Checkbox checked={fields.readBack} onToggle={() => form.change({ readBack: !fields.readBack })}>
        <View>{t("tickets.form.readBackTick")}</View>
        <View className="small t2">{t("tickets.form.readBackAgain")}</View>
      </Checkbox>
    </Field>
  );
}

/** What it means to report without a name, before one does. */
export function NamelessQuestion() {
  return (
    <Field label={t("tickets.form.nameless")} error="">
      <View>{t("tickets.form.namelessCode")}</View>
      <View className="small t2">{t("tickets.form.namelessText")}</View>
    </Field>
  );
}
