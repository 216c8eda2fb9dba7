// A field of the draft by its name: label, value, error and limit come from there.
import { t } from "@/shared/i18n/translate";
import { Field, TextField } from "@/shared/ui/field";
import { RadioList } from "@/shared/ui/radio-list";
import type { FieldName, RequestFields } from "../fields";
import { longest, type TextFieldName } from "../limits";
import { type FormView, partOf } from "../use-form";

interface DraftTextProps {
  form: FormView;
  field: TextFieldName;
  hint?: string;
  keyboard?: "text" | "number" | "tel" | "email";
  complete?: string;
}

/** A line of text. */
export function DraftText({ form, field, ...look }: DraftTextProps) {
  return (
    <TextField
      part={partOf(field)}
      label={t(`disclosure.form.field.${field}`)}
      error={form.errorOf(field)}
      value={form.fields[field]}
      maxLength={longest[field]}
      onChange={(typed) => form.change({ [field]: typed })}
      {...look}
    />
  );
}

/** Fields with one of a few words in them. */
type ChoiceField = {
  [F in FieldName]: string extends RequestFields[F] ? never : RequestFields[F] extends string ? F : never;
}[FieldName];

interface DraftChoiceProps<F extends ChoiceField> {
  form: FormView;
  field: F;
  options: readonly { code: Exclude<RequestFields[F], "">; name: string; about?: string }[];
  hint?: string;
}

/** One of a few. */
export function DraftChoice<F extends ChoiceField>({ form, field, options, hint }: DraftChoiceProps<F>) {
  const label = t(`disclosure.form.field.${field}`);
  const error = form.errorOf(field);
  return (
    <Field part={partOf(field)} label={label} error={error} {...(hint ? { hint } : {})}>
      <RadioList<string>
        label={label}
        options={options}
        chosen={form.fields[field]}
        invalid={error !== ""}
        onChoose={(code) => form.change({ [field]: code })}
      />
    </Field>
  );
}
