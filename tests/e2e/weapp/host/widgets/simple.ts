/** Widgets of a few lines each: <navigator>, <canvas>, <icon>, <progress>, <rich-text>. Ours. */
import { routingApi } from "../api/routing";
import type { CallOptions } from "../types";
import { onTap, type WidgetKind } from "./widget";

const OPENERS: Readonly<Record<string, string>> = {
  navigate: "navigateTo",
  redirect: "redirectTo",
  switchTab: "switchTab",
  reLaunch: "reLaunch",
  navigateBack: "navigateBack",
};

export const navigator: WidgetKind = {
  create(widget) {
    onTap(widget, () => {
      const opener = routingApi[OPENERS[String(widget.prop("openType") ?? "navigate")] ?? "navigateTo"];
      const options: CallOptions = {
        url: widget.prop("url"),
        delta: widget.prop("delta") || 1,
        complete: () => {},
      };
      opener?.(options as never);
    });
  },
};

export const canvas: WidgetKind = {
  create({ element }) {
    element.append(document.createElement("canvas"));
  },
};

export const icon: WidgetKind = {
  update({ element }, name, value) {
    element.setAttribute(`data-host-${name.toLowerCase()}`, String(value ?? ""));
  },
};

export const progress: WidgetKind = {
  create({ element }) {
    element.append(document.createElement("progress"));
  },
  update({ element }, name, value) {
    if (name === "percent")
      element.querySelector("progress")?.setAttribute("value", String(Number(value) / 100));
  },
};

interface RichNode {
  readonly type?: string;
  readonly text?: string;
  readonly name?: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly children?: readonly RichNode[];
}

export const richText: WidgetKind = {
  update({ element }, name, value) {
    if (name !== "nodes") return;
    element.replaceChildren();
    if (typeof value === "string") element.innerHTML = value;
    else element.append(...((value as RichNode[] | undefined) ?? []).map(richNode));
  },
};

function richNode({ type, text, name = "span", attrs = {}, children = [] }: RichNode): Node {
  if (type === "text") return document.createTextNode(text ?? "");
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attrs)) element.setAttribute(attribute, value);
  element.append(...children.map(richNode));
  return element;
}
