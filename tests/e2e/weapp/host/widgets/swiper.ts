/** <swiper> as a row that snaps. Ours; it never plays by itself. */
import { isOn, type WidgetKind } from "./widget";

export const swiper: WidgetKind = {
  create(widget) {
    const { element } = widget;
    let current = 0;
    element.addEventListener("scroll", () => {
      const now = isOn(widget.prop("vertical"))
        ? Math.round(element.scrollTop / Math.max(1, element.clientHeight))
        : Math.round(element.scrollLeft / Math.max(1, element.clientWidth));
      if (now === current) return;
      current = now;
      const currentItemId = element.children[now]?.getAttribute("item-id") ?? "";
      widget.emit("change", { current, currentItemId, source: "touch" });
      widget.emit("animationfinish", { current, currentItemId, source: "touch" });
    });
  },
  update({ element }, name, value) {
    if (name === "vertical") element.style.flexDirection = isOn(value) ? "column" : "row";
    if (name === "current") requestAnimationFrame(() => show(element, Number(value)));
  },
};

function show(element: HTMLElement, index: number) {
  const item = element.children[index] as HTMLElement | undefined;
  if (item) element.scrollTo(item.offsetLeft - element.offsetLeft, item.offsetTop - element.offsetTop);
}

export const swiperItem: WidgetKind = {
  update({ element }, name, value) {
    if (name === "itemId") element.setAttribute("item-id", String(value ?? ""));
  },
};
