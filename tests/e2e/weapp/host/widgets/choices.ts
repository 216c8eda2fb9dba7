/** <radio>, <checkbox>, their groups, <switch>, <slider> and <label>. Ours. */
import {
  beControl,
  controlOf,
  isOn,
  onTap,
  type Widget,
  type WidgetKind,
  widgetAround,
  widgetOf,
} from "./widget";

const CONTROLS = "wx-radio, wx-checkbox, wx-switch, wx-input, wx-textarea, wx-button, wx-picker";

function markedWidget(press: (widget: Widget) => void): WidgetKind {
  return {
    create(widget) {
      widget.element.prepend(document.createElement("host-mark"));
      onTap(widget, () => press(widget));
      beControl(widget, {
        value: () => isChecked(widget.element),
        reset: () => setChecked(widget.element, false),
        press: () => press(widget),
      });
    },
    update({ element }, name, value) {
      if (name === "checked") setChecked(element, isOn(value));
      if (name === "disabled") element.toggleAttribute("data-host-disabled", isOn(value));
    },
  };
}

export const radio = markedWidget(({ element, prop }) => {
  const group = widgetAround(element, "wx-radio-group");
  if (isChecked(element)) return;
  for (const other of group?.element.querySelectorAll<HTMLElement>("wx-radio") ?? [])
    setChecked(other, false);
  setChecked(element, true);
  group?.emit("change", { value: prop("value") });
});

export const checkbox = markedWidget(({ element }) => {
  setChecked(element, !isChecked(element));
  const group = widgetAround(element, "wx-checkbox-group");
  group?.emit("change", { value: checkedValues(group.element, "wx-checkbox") });
});

export const switchWidget = markedWidget((widget) => {
  setChecked(widget.element, !isChecked(widget.element));
  widget.emit("change", { value: isChecked(widget.element) });
});

export const radioGroup: WidgetKind = {
  create: (widget) =>
    beControl(widget, {
      value: () => checkedValues(widget.element, "wx-radio")[0] ?? "",
      reset: () => uncheckAll(widget.element),
    }),
};

export const checkboxGroup: WidgetKind = {
  create: (widget) =>
    beControl(widget, {
      value: () => checkedValues(widget.element, "wx-checkbox"),
      reset: () => uncheckAll(widget.element),
    }),
};

export const slider: WidgetKind = {
  create(widget) {
    const range = document.createElement("input");
    range.type = "range";
    widget.element.append(range);
    range.addEventListener("input", (event) => event.stopPropagation());
    range.addEventListener("change", (event) => {
      event.stopPropagation();
      widget.emit("change", { value: Number(range.value) });
    });
    beControl(widget, { value: () => Number(range.value), reset: () => (range.value = "0") });
  },
  update({ element }, name, value) {
    if (["value", "min", "max", "step"].includes(name))
      element.querySelector("input")?.setAttribute(name, String(value));
  },
};

export const label: WidgetKind = {
  create(widget) {
    onTap(widget, ({ target }) => {
      if (target instanceof Element && target.closest(CONTROLS)) return;
      const id = widget.prop("for");
      const selector =
        typeof id === "string" && id !== "" ? `host-page:not([hidden]) #${CSS.escape(id)}` : undefined;
      const control = selector ? document.querySelector(selector) : widget.element.querySelector(CONTROLS);
      if (control && !control.hasAttribute("data-host-disabled")) controlOf(control)?.press?.();
    });
  },
};

function checkedValues(group: Element, tag: string): unknown[] {
  return [...group.querySelectorAll(tag)]
    .filter(isChecked)
    .map((element) => widgetOf(element)?.prop("value"));
}

function uncheckAll(group: Element) {
  for (const element of group.querySelectorAll("wx-radio, wx-checkbox")) setChecked(element, false);
}

function isChecked(element: Element): boolean {
  return element.hasAttribute("data-host-checked");
}

function setChecked(element: Element, isNowChecked: boolean) {
  element.toggleAttribute("data-host-checked", isNowChecked);
}
