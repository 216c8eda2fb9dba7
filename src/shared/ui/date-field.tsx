import { DateInput } from "@/shared/platform/date-input";
import { Field } from "./field";

interface DateFieldProps {
  part: string;
  label: string;
  error: string;
  /** `YYYY-MM-DD`; empty while none is chosen. */
  value: string;
  max: string;
  empty: string;
  onChange: (day: string) => void;
}

/** A day. */
export function DateField({ part, label, error, ...field }: DateFieldProps) {
  return (
    <Field part={part} label={label} error={error}>
      <DateInput
        className={error ? "field-box field-wrong" : "field-box"}
        label={label}
        invalid={error !== ""}
        {...field}
      />
    </Field>
  );
}
