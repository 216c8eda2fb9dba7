/** <input> and <textarea>. Ours. */
import { beControl, isOn, type Widget, type WidgetKind } from "./widget";

const KEYBOARDS: Readonly<Record<string, string>> = { number: "numeric", idcard: "text", digit: "decimal" };
const DEFAULT_LENGTH = 140;

type Field = HTMLInputElement | HTMLTextAreaElement;

function textInput(tag: "input" | "textarea"): WidgetKind {
  return {
    create(widget) {
      const field = document.createElement(tag);
      field.maxLength = DEFAULT_LENGTH;
      widget.element.append(field);
      const detail = () => ({ value: field.value, cursor: field.selectionStart ?? field.value.length });
      listen(field, "input", () => widget.emit("input", { ...detail(), keyCode: 0 }));
      listen(field, "focus", () => widget.emit("focus", { ...detail(), height: 0 }));
      listen(field, "blur", () => widget.emit("blur", detail()));
      listen(field, "change", () => {});
      field.addEventListener("keydown", (event) => {
        if ((event as KeyboardEvent).key === "Enter" && tag === "input")
          widget.emit("confirm", { value: field.value });
      });
      beControl(widget, {
        value: () => field.value,
        reset: () => setValue(field, ""),
        press: () => field.focus(),
      });
    },
    update: (widget, name, value) => setAttribute(fieldOf(widget), name, value),
  };
}

export const input = textInput("input");
export const textarea = textInput("textarea");

/** The DOM's event must not reach the framework as well: the widget raises WeChat's in its place. */
function listen(field: Field, event: string, run: () => void) {
  field.addEventListener(event, (domEvent) => {
    domEvent.stopPropagation();
    run();
  });
}

function fieldOf({ element }: Widget): Field {
  return element.firstElementChild as Field;
}

function setAttribute(field: Field, name: string, value: unknown) {
  if (name === "value") setValue(field, value);
  else if (name === "placeholder") field.placeholder = String(value ?? "");
  else if (name === "disabled") field.disabled = isOn(value);
  else if (name === "focus" && isOn(value)) requestAnimationFrame(() => field.focus());
  else if (name === "maxlength") setLength(field, Number(value ?? DEFAULT_LENGTH));
  else if (name === "password" && isOn(value)) field.setAttribute("type", "password");
  else if (name === "type") field.inputMode = KEYBOARDS[String(value)] ?? "text";
}

function setLength(field: Field, length: number) {
  if (length < 0) field.removeAttribute("maxlength");
  else field.maxLength = length;
}

function setValue(field: Field, value: unknown) {
  const text = value === undefined || value === null ? "" : String(value);
  if (field.value !== text) field.value = text;
}
