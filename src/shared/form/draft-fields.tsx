// A field of the draft by its name: label, value, error and limit come from there.
import { Field, LongTextField, TextField } from "@/shared/ui/field";
import { RadioList } from "@/shared/ui/radio-list";
import { partOf } from "./form-kind";
import type { FieldOf, Shape } from "./shape";
import type { FormView } from "./use-form";

interface DraftTextProps<T extends Shape> {
  form: FormView<T>;
  field: T["text"] & FieldOf<T>;
  hint?: string;
}

function textProps<T extends Shape>({ form, field, ...look }: DraftTextProps<T>) {
  return {
    part: partOf(form.kind, field),
    label: form.kind.labelOf(field),
    error: form.errorOf(field),
    value: String(form.fields[field as keyof T["fields"]]),
    maxLength: form.kind.longest[field],
    onChange: (typed: string) => form.change({ [field]: typed } as Partial<T["fields"]>),
    ...look,
  };
}

interface DraftLineProps<T extends Shape> extends DraftTextProps<T> {
  keyboard?: "text" | "number" | "tel" | "email";
  complete?: string;
}

/** A line of text. */
export function DraftText<T extends Shape>(props: DraftLineProps<T>) {
  return <TextField {...textProps(props)} />;
}

/** Several lines of text. */
export function DraftLongText<T extends Shape>(props: DraftTextProps<T>) {
  return <LongTextField {...textProps(props)} />;
}

/** Fields with one of a few words in them. */
type ChoiceField<T extends Shape> = {
  [F in FieldOf<T>]: string extends T["fields"][F] ? never : T["fields"][F] extends string ? F : never;
}[FieldOf<T>];

interface DraftChoiceProps<T extends Shape, F extends ChoiceField<T>> {
  form: FormView<T>;
  field: F;
  options: readonly { code: Exclude<T["fields"][F], "">; name: string; about?: string }[];
  hint?: string;
}

/** One of a few. */
export function DraftChoice<T extends Shape, F extends ChoiceField<T>>({
  form,
  field,
  options,
  hint,
}: DraftChoiceProps<T, F>) {
  const label = form.kind.labelOf(field);
  const error = form.errorOf(field);
  return (
    <Field part={partOf(form.kind, field)} label={label} error={error} {...(hint ? { hint } : {})}>
      <RadioList<string>
        label={label}
        options={options as readonly { code: string; name: string; about?: string }[]}
        chosen={String(form.fields[field as keyof T["fields"]])}
        invalid={error !== ""}
        onChoose={(code) => form.change({ [field]: code } as Partial<T["fields"]>)}
      />
    </Field>
  );
}
