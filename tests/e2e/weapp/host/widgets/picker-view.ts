/** <picker-view> as columns whose items are tapped, not turned. Ours. */
import { onTap, type WidgetKind, widgetAround } from "./widget";

export const pickerView: WidgetKind = {};

export const pickerViewColumn: WidgetKind = {
  create(widget) {
    onTap(widget, ({ target }) => {
      const view = widgetAround(widget.element, "wx-picker-view");
      const item = [...widget.element.children].findIndex(
        (child) => target instanceof Node && child.contains(target),
      );
      if (!view || item < 0) return;
      const columns = [...view.element.querySelectorAll("wx-picker-view-column")];
      const known = (view.prop("value") as number[] | undefined) ?? [];
      const value = columns.map((column, index) => (column === widget.element ? item : (known[index] ?? 0)));
      view.emit("change", { value });
    });
  },
};
