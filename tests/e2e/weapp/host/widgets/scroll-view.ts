/** <scroll-view>. Ours; pulling to refresh and scroll anchoring are not imitated. */
import { isOn, type Widget, type WidgetKind } from "./widget";

const DEFAULT_THRESHOLD = 50;

export const scrollView: WidgetKind = {
  create(widget) {
    const { element } = widget;
    let last = { left: 0, top: 0 };
    let wasLow = false;
    element.addEventListener("scroll", () => {
      const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element;
      const moved = { deltaX: last.left - scrollLeft, deltaY: last.top - scrollTop };
      last = { left: scrollLeft, top: scrollTop };
      widget.emit("scroll", { scrollLeft, scrollTop, scrollWidth, scrollHeight, ...moved, isDrag: false });
      const isLow = isNearEnd(widget);
      if (isLow && !wasLow)
        widget.emit("scrolltolower", { direction: isOn(widget.prop("scrollX")) ? "right" : "bottom" });
      wasLow = isLow;
      if (scrollTop === 0 && moved.deltaY > 0) widget.emit("scrolltoupper", { direction: "top" });
    });
  },
  update({ element }, name, value) {
    if (name === "scrollX") element.style.overflowX = isOn(value) ? "auto" : "hidden";
    if (name === "scrollY") element.style.overflowY = isOn(value) ? "auto" : "hidden";
    const position = Number(value);
    if (name === "scrollTop" && value !== "" && Number.isFinite(position))
      requestAnimationFrame(() => (element.scrollTop = position));
    if (name === "scrollLeft" && value !== "" && Number.isFinite(position))
      requestAnimationFrame(() => (element.scrollLeft = position));
    if (name === "scrollIntoView" && typeof value === "string" && value !== "") {
      requestAnimationFrame(() =>
        element.querySelector(`#${CSS.escape(value)}`)?.scrollIntoView({ block: "start" }),
      );
    }
  },
};

function isNearEnd({ element, prop }: Widget): boolean {
  const threshold = Number.parseFloat(String(prop("lowerThreshold"))) || DEFAULT_THRESHOLD;
  return isOn(prop("scrollX"))
    ? element.scrollLeft + element.clientWidth >= element.scrollWidth - threshold
    : element.scrollTop + element.clientHeight >= element.scrollHeight - threshold;
}
