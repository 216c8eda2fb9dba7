import { Textarea } from "@tarojs/components";
import { createElement } from "react";
import type { TextAreaProps } from "./text-area";

/** WeChat's field for several lines. `disableDefaultPadding` is for iOS, which would add its own. */
export function TextArea({ className, value, label, maxLength, onChange }: TextAreaProps) {
  return createElement(Textarea, {
    className,
    value,
    maxlength: maxLength,
    disableDefaultPadding: true,
    ariaLabel: label,
    onInput: (event) => onChange(event.detail.value),
  });
}
