// Taro's Textarea has no html form on the web (docs/HACKS.md, web-weight), so this is the browser's own.
import { createElement } from "react";

/** A field for several lines. `label` is for screen readers. */
export interface TextAreaProps {
  className: string;
  value: string;
  label: string;
  invalid: boolean;
  maxLength: number;
  onChange: (value: string) => void;
}

export function TextArea({ className, value, label, invalid, maxLength, onChange }: TextAreaProps) {
  return createElement("textarea", {
    className,
    value,
    maxLength,
    rows: 5,
    "aria-label": label,
    "aria-invalid": invalid,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  });
}
