import { Textarea } from "@tarojs/components";
import { createElement } from "react";
import type { TextAreaProps } from "./text-area";

/** WeChat's field for several lines. `disableDefaultPadding` is for iOS, which would add its own. */
export function TextArea({ className, value, label, invalid, maxLength, onChange }: TextAreaProps) {
  // Taro's types know none of aria but the label.
  const said = { ariaLabel: label, ariaInvalid: String(invalid) };
  return createElement(Textarea, {
    className,
    value,
    maxlength: maxLength,
    disableDefaultPadding: true,
    ...said,
    onInput: (event) => onChange(event.detail.value),
  });
}
