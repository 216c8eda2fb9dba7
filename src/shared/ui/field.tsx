import { Input, Text, View } from "@tarojs/components";
import type { ReactNode } from "react";
import { isWeapp } from "@/shared/platform/target";
import { TextArea } from "@/shared/platform/text-area";
import { spoken } from "./a11y";
import { Icon } from "./icon";
import "./field.scss";

interface FieldProps {
  /** Name under which `goToField` finds it. */
  part?: string;
  label: string;
  /** Under the label: what belongs in it. */
  hint?: string;
  /** What to do about it; empty while nothing is wrong. */
  error: string;
  children: ReactNode;
}

/** What is wrong, and what to do about it. */
export function FieldError({ text }: { text: string }) {
  return (
    <View className="field-error small" {...spoken({ role: "alert" })}>
      <Icon name="alert" size={18} className="field-alert" />
      <Text>{text}</Text>
    </View>
  );
}

/** A question of a form: label above, what is wrong with the answer below. */
export function Field({ part, label, hint, error, children }: FieldProps) {
  return (
    <View className={part ? `field part-${part}` : "field"}>
      <View className="strong">{label}</View>
      {hint && <View className="small t2">{hint}</View>}
      <View className="field-control">{children}</View>
      {error && <FieldError text={error} />}
    </View>
  );
}

interface TextFieldProps {
  part?: string;
  label: string;
  hint?: string;
  error: string;
  value: string;
  maxLength: number;
  onChange: (value: string) => void;
}

const boxClass = (error: string) => (error ? "field-box field-wrong" : "field-box");

/** Several lines of text. */
export function LongTextField({ part, label, hint, error, ...field }: TextFieldProps) {
  return (
    <Field label={label} error={error} {...(part ? { part } : {})} {...(hint ? { hint } : {})}>
      <TextArea className={`${boxClass(error)} field-long`} label={label} invalid={error !== ""} {...field} />
    </Field>
  );
}

/** What the phone's keyboard offers, and what a browser may fill in. */
type Keyboard = "text" | "number" | "tel" | "email";

const browserKeyboard = { text: "text", number: "numeric", tel: "tel", email: "email" } as const;

function keyboardOf(keyboard: Keyboard, complete: string | undefined) {
  if (isWeapp) return keyboard === "number" || keyboard === "tel" ? { type: "number" as const } : {};
  return { inputMode: browserKeyboard[keyboard], ...(complete ? { autoComplete: complete } : {}) };
}

interface LineFieldProps extends TextFieldProps {
  keyboard?: Keyboard;
  /** The browser's word for what belongs in it (HTML, autofill), where it is about the person who types. */
  complete?: string;
}

/** One line of text. */
export function TextField({
  part,
  label,
  hint,
  error,
  value,
  maxLength,
  onChange,
  keyboard = "text",
  complete,
}: LineFieldProps) {
  return (
    <Field label={label} error={error} {...(part ? { part } : {})} {...(hint ? { hint } : {})}>
      <Input
        className={boxClass(error)}
        value={value}
        maxlength={maxLength}
        onInput={(event) => onChange(event.detail.value)}
        {...keyboardOf(keyboard, complete)}
        {...spoken({ label, ...(error ? { invalid: true } : {}) })}
      />
    </Field>
  );
}

/** A mobile number. */
export function PhoneField(props: TextFieldProps) {
  return <TextField keyboard="number" {...props} />;
}
