/** <picker>: WeChat draws a native wheel, here a sheet with one choice per column that tests can tap. Ours. */
import { closeAbove, hostButton, showAbove } from "../api/dialogs";
import { beControl, isOn, onTap, type Widget, type WidgetKind } from "./widget";

export const picker: WidgetKind = {
  create(widget) {
    onTap(widget, () => open(widget));
    beControl(widget, { value: () => widget.prop("value"), reset() {}, press: () => open(widget) });
  },
  update({ element }, name, value) {
    if (name === "disabled") element.toggleAttribute("data-host-disabled", isOn(value));
  },
};

function open(widget: Widget) {
  const mode = String(widget.prop("mode") ?? "selector");
  if (mode === "selector") return openList(widget);
  if (mode === "multiSelector") return openColumns(widget);
  return openText(widget, mode);
}

function openList(widget: Widget) {
  const items = range(widget).map((label, index) => hostButton(label, () => finish(widget, index)));
  showAbove("picker", ...items, cancelButton(widget));
}

function openColumns(widget: Widget) {
  const chosen = [...((widget.prop("value") as number[] | undefined) ?? [])];
  const columns = (widget.prop("range") as unknown[][]).map((column, index) => {
    const select = document.createElement("select");
    for (const [at, item] of column.entries()) {
      select.add(new Option(labelOf(widget, item), String(at), false, at === (chosen[index] ?? 0)));
    }
    select.addEventListener("change", () => {
      chosen[index] = Number(select.value);
      widget.emit("columnchange", { column: index, value: chosen[index] });
    });
    chosen[index] ??= 0;
    return select;
  });
  showAbove(
    "picker",
    ...columns,
    cancelButton(widget),
    hostButton("确定", () => finish(widget, chosen)),
  );
}

/** Dates, times and regions are typed: `2026-03-04`, `08:30`, or the parts of a region with commas between them. */
function openText(widget: Widget, mode: string) {
  const field = document.createElement("input");
  field.placeholder = mode;
  field.value = String(widget.prop("value") ?? "");
  const value = () => (mode === "region" ? field.value.split(",") : field.value);
  showAbove(
    "picker",
    field,
    cancelButton(widget),
    hostButton("确定", () => finish(widget, value())),
  );
}

function finish(widget: Widget, value: unknown) {
  closeAbove("picker");
  widget.emit("change", { value });
}

function cancelButton(widget: Widget) {
  return hostButton("取消", () => {
    closeAbove("picker");
    widget.emit("cancel");
  });
}

function range(widget: Widget): string[] {
  return ((widget.prop("range") as unknown[] | undefined) ?? []).map((item) => labelOf(widget, item));
}

function labelOf(widget: Widget, item: unknown): string {
  const key = widget.prop("rangeKey");
  return typeof key === "string" && key !== ""
    ? String((item as Record<string, unknown>)[key])
    : String(item);
}
