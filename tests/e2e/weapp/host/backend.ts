/** WeChat's DOM backend for glass-easel, bent where a real WebView differs: tag names, ids, touches. The bending is ours. */
import * as glassEasel from "glass-easel";
import { session } from "./session";

/** Events of the DOM that templates may hear directly; all others are raised by the widgets. */
const FROM_DOM = /^(tap|canceltap|touch\w+|click|animation\w+|transitionend)$/;

export class WebViewBackend extends glassEasel.CurrentWindowBackendContext {
  override document = {
    createElement: (tag: string) => createElement(tag),
    createTextNode: (text: string) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  } as unknown as glassEasel.CurrentWindowBackendContext["document"];

  constructor() {
    super();
    this.onEvent((target, type, detail, options) => {
      const source = options.originalEvent as Event | undefined;
      if (type === "tap" && isDisabled(source)) return undefined;
      const extraFields = source ? touchesOf(source) : {};
      const event = new glassEasel.Event(type, detail, { ...options, extraFields });
      target.dispatchEvent(event);
      return event.getEventBubbleStatus();
    });
  }

  override setListenerStats(...args: Parameters<glassEasel.CurrentWindowBackendContext["setListenerStats"]>) {
    if (FROM_DOM.test(args[1])) super.setListenerStats(...args);
  }
}

function createElement(tag: string): HTMLElement {
  const element = document.createElement(tag in session.payload.tags ? `wx-${tag}` : tag);
  // glass-easel writes ids with a prefix per component; in a WebView the id stands as written.
  Object.defineProperty(element, "id", {
    get: () => element.getAttribute("id") ?? "",
    set: (id: string) => element.setAttribute("id", id.replace(/^.*?--/, "")),
  });
  return element;
}

function isDisabled(event: Event | undefined): boolean {
  return event?.target instanceof Element && event.target.closest("[data-host-disabled]") !== null;
}

function touchesOf(event: Event): Record<string, unknown> {
  if (!("touches" in event)) return {};
  const { touches, changedTouches } = event as TouchEvent;
  return { touches: [...touches].map(plainTouch), changedTouches: [...changedTouches].map(plainTouch) };
}

function plainTouch({ identifier, pageX, pageY, clientX, clientY }: Touch) {
  return { identifier, pageX, pageY, clientX, clientY };
}
