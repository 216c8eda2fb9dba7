/** <form> and <button>. Ours; the ways a button can open WeChat's own screens are only noted or answered by the test. */
import { callPage } from "../page-instance";
import { topPage } from "../page-stack";
import { recordCall } from "../session";
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

/** Which event of the button tells what its open-type brought. */
const OPENED: Readonly<Record<string, string>> = {
  getPhoneNumber: "getphonenumber",
  getUserInfo: "getuserinfo",
  chooseAvatar: "chooseavatar",
  openSetting: "opensetting",
  agreePrivacyAuthorization: "agreeprivacyauthorization",
  contact: "contact",
};

export const form: WidgetKind = {};

export const button: WidgetKind = {
  create(widget) {
    onTap(widget, () => press(widget));
    beControl(widget, {
      value: () => undefined,
      reset() {},
      press: () => widget.component.triggerEvent("tap", {}, { bubbles: true }),
    });
  },
  update({ element }, name, value) {
    if (name === "disabled") element.toggleAttribute("data-host-disabled", isOn(value));
    if (name === "disabled") element.toggleAttribute("disabled", isOn(value));
    if (["type", "size", "plain", "loading"].includes(name)) element.setAttribute(name, String(value ?? ""));
  },
};

function press(widget: Widget) {
  const formType = widget.prop("formType");
  const around = widgetAround(widget.element, "wx-form");
  if (around && formType === "submit") around.emit("submit", { value: valuesOf(around), formId: "" });
  if (around && formType === "reset") {
    for (const control of controlsOf(around)) controlOf(control)?.reset();
    around.emit("reset");
  }
  const openType = widget.prop("openType");
  if (typeof openType === "string" && openType !== "") open(widget, openType);
}

function open(widget: Widget, openType: string) {
  const shared = openType === "share" ? { dataset: widget.component.dataset } : undefined;
  const answer =
    shared && topPage()
      ? callPage(topPage() as never, "onShareAppMessage", { from: "button", target: shared })
      : {};
  recordCall(`button:${openType}`, answer);
  const event = OPENED[openType];
  if (event) widget.emit(event, { errMsg: `${openType}:ok`, code: "host-code" });
}

function valuesOf({ element }: Widget): Record<string, unknown> {
  const named = [...controlsOf({ element })].map((control) => [
    widgetOf(control)?.prop("name"),
    controlOf(control)?.value(),
  ]);
  return Object.fromEntries(named.filter(([name]) => typeof name === "string" && name !== "")) as Record<
    string,
    unknown
  >;
}

function controlsOf({ element }: Pick<Widget, "element">): Element[] {
  return [...element.querySelectorAll("*")].filter((inner) => controlOf(inner));
}
