// A browser's own field for a day, which brings its calendar along.
import { createElement } from "react";

/** A field for a day, `YYYY-MM-DD`; empty while none is chosen. `label` is for screen readers. */
export interface DateInputProps {
  className: string;
  value: string;
  label: string;
  invalid: boolean;
  /** The last day that can be chosen. */
  max: string;
  /** What stands there while no day is chosen, where the platform has no words of its own. */
  empty: string;
  onChange: (day: string) => void;
}

export function DateInput({ className, value, label, invalid, max, onChange }: DateInputProps) {
  return createElement("input", {
    type: "date",
    className,
    value,
    max,
    "aria-label": label,
    "aria-invalid": invalid,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  });
}
