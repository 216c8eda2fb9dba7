import { Picker, View } from "@tarojs/components";
import { createElement } from "react";
import type { DateInputProps } from "./date-input";

/** WeChat's wheel of days. */
export function DateInput({ className, value, label, invalid, max, empty, onChange }: DateInputProps) {
  // Taro's types know none of aria but the label.
  const said = { ariaLabel: `${label} ${value || empty}`, ariaInvalid: String(invalid), ariaRole: "button" };
  return createElement(
    Picker,
    { mode: "date", value, end: max, onChange: (event) => onChange(event.detail.value) },
    createElement(View, { className, ...said }, value || empty),
  );
}
