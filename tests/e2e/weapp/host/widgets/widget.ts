/** What all built-in widgets share. WeChat's own widgets are closed source: these are ours, as simple DOM. */
import type * as glassEasel from "glass-easel";

export interface Widget {
  readonly element: HTMLElement;
  /** The current value of a template attribute, in camel case. */
  prop(name: string): unknown;
  /** Raises a widget event, which as in WeChat does not bubble. */
  emit(event: string, detail?: unknown): void;
  /** Raises a tap on the widget itself, as a label does. */
  component: glassEasel.GeneralComponent;
}

/** A kind of widget: what to do once when it is made, and whenever an attribute was set. */
export interface WidgetKind {
  create?(widget: Widget): void;
  update?(widget: Widget, name: string, value: unknown): void;
}

/** How forms and groups see the control behind an element. */
export interface Control {
  value(): unknown;
  reset(): void;
  /** What a tap on the control, or on a label for it, does. */
  press?(): void;
}

const controls = new WeakMap<Element, Control>();
const widgets = new WeakMap<Element, Widget>();

/** Makes an element known as a control. */
export function beControl(widget: Widget, control: Control) {
  controls.set(widget.element, control);
}

/** The control behind an element, if it is one. */
export function controlOf(element: Element): Control | undefined {
  return controls.get(element);
}

/** Remembers which widget an element belongs to. */
export function beWidget(widget: Widget) {
  widgets.set(widget.element, widget);
}

/** The widget of the nearest element around `element` that matches. */
export function widgetAround(element: Element, selector: string): Widget | undefined {
  const found = element.closest(selector);
  return found ? widgets.get(found) : undefined;
}

/** The widget behind an element. */
export function widgetOf(element: Element): Widget | undefined {
  return widgets.get(element);
}

/** Runs on every tap on the widget, after WeChat's routing has told the app. */
export function onTap(widget: Widget, run: (event: Event) => void) {
  widget.component.addListener("tap", (event) =>
    run((event as { getOriginalEvent(): Event }).getOriginalEvent()),
  );
}

/** Attributes that count as true in a template. */
export function isOn(value: unknown): boolean {
  return value === true || (typeof value === "string" && value !== "" && value !== "false");
}
