/** Registers every tag that the package's templates use, so that WeChat's framework treats it as a component. Ours. */
import type * as glassEasel from "glass-easel";
import { codeSpace } from "../code-space";
import { recordProblem, session } from "../session";
import { checkbox, checkboxGroup, label, radio, radioGroup, slider, switchWidget } from "./choices";
import { button, form } from "./forms";
import { image } from "./image";
import { picker } from "./picker";
import { pickerView, pickerViewColumn } from "./picker-view";
import { scrollView } from "./scroll-view";
import { canvas, icon, navigator, progress, richText } from "./simple";
import { swiper, swiperItem } from "./swiper";
import { input, textarea } from "./text-input";
import { beWidget, type Widget, type WidgetKind } from "./widget";
import { addWidgetStyles } from "./widget-styles";

const PLAIN: WidgetKind = {};

const KINDS: Readonly<Record<string, WidgetKind>> = {
  view: PLAIN,
  text: PLAIN,
  "cover-view": PLAIN,
  "root-portal": PLAIN,
  "page-container": PLAIN,
  "page-meta": PLAIN,
  "static-view": PLAIN,
  "pure-view": PLAIN,
  "click-view": PLAIN,
  "static-text": PLAIN,
  "catch-view": PLAIN,
  image,
  "cover-image": image,
  "static-image": image,
  button,
  form,
  input,
  textarea,
  label,
  radio,
  "radio-group": radioGroup,
  checkbox,
  "checkbox-group": checkboxGroup,
  switch: switchWidget,
  slider,
  picker,
  "picker-view": pickerView,
  "picker-view-column": pickerViewColumn,
  "scroll-view": scrollView,
  swiper,
  "swiper-item": swiperItem,
  navigator,
  canvas,
  icon,
  progress,
  "rich-text": richText,
};

/** Defines all tags of this package; one the host does not know is noted as a problem once it appears. */
export function registerWidgets() {
  addWidgetStyles();
  const space = codeSpace.getComponentSpace();
  for (const [tag, attributes] of Object.entries(session.payload.tags)) {
    const definition = defineWidget(space, tag, attributes);
    space.setGlobalUsingComponent(tag, definition);
  }
}

function defineWidget(space: glassEasel.ComponentSpace, tag: string, attributes: readonly string[]) {
  const kind = KINDS[tag];
  const names = attributes.filter(isProperty).map(camelCase);
  const observers = names.map((name) => ({
    fields: name,
    observer(this: glassEasel.GeneralComponent) {
      const widget = widgetFor(this);
      const value = widget.prop(name);
      if (name.startsWith("aria")) setAria(widget.element, name, value);
      else kind?.update?.(widget, name, value);
    },
  }));
  return space.defineComponent({
    is: `wx://${tag}`,
    properties: Object.fromEntries(names.map((name) => [name, { type: null, value: undefined }])),
    observers: observers as never,
    lifetimes: {
      created(this: glassEasel.GeneralComponent) {
        if (!kind) recordProblem(`the widget <${tag}> is not implemented by the test host`);
        const widget = widgetFor(this);
        beWidget(widget);
        kind?.create?.(widget);
      },
    },
  }) as unknown as glassEasel.GeneralComponentDefinition;
}

function widgetFor(component: glassEasel.GeneralComponent): Widget {
  return {
    component,
    element: component.getBackendElement() as unknown as HTMLElement,
    prop: (name) => (component.data as Record<string, unknown>)[name],
    emit: (event, detail = {}) => component.triggerEvent(event, detail, { bubbles: false, composed: false }),
  };
}

function isProperty(attribute: string): boolean {
  return !/^(bind|catch|capture-|mut-bind|data-|mark:|wx:|id$|class$|style$|slot$)/.test(attribute);
}

function camelCase(attribute: string): string {
  return attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function setAria(element: HTMLElement, name: string, value: unknown) {
  const attribute = name === "ariaRole" ? "role" : `aria-${name.slice(4).toLowerCase()}`;
  if (value === undefined || value === null || value === "") element.removeAttribute(attribute);
  else element.setAttribute(attribute, String(value));
}
