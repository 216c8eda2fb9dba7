/** The app object: App(), getApp(), launch and the way to the background and back. Ours, after WeChat's documentation. */
import { notifyTop } from "./page-stack";
import { recordProblem, session } from "./session";

type AppObject = Record<string, unknown>;

const listeners = new Map<string, Set<(value: unknown) => void>>();
let app: AppObject = {};

/** `App` as app.js sees it. */
export function defineApp(definition: AppObject) {
  app = definition;
}

/** `getApp` as scripts see it. */
export function getApp(): AppObject {
  return app;
}

/** The options that onLaunch, onShow, getLaunchOptionsSync and getEnterOptionsSync get. */
export function launchOptions() {
  const { path, query } = session.options;
  return {
    path,
    query,
    scene: 1001,
    shareTicket: "",
    referrerInfo: {},
    apiCategory: "default",
    mode: "halfPage",
  };
}

/** onLaunch and onShow, as at a cold start. */
export function launchApp() {
  callApp("onLaunch", launchOptions());
  callApp("onShow", launchOptions());
}

/** Sends the app to the background. */
export function hideApp() {
  notifyTop("onHide");
  callApp("onHide", {});
  emitEvent("AppHide", {});
}

/** Brings the app back. */
export function showApp() {
  callApp("onShow", launchOptions());
  emitEvent("AppShow", launchOptions());
  notifyTop("onShow");
}

/** Calls a lifecycle method of the app object, if it has one. */
export function callApp(method: string, value: unknown) {
  const handler = app[method];
  if (typeof handler !== "function") return;
  try {
    (handler as (value: unknown) => void).call(app, value);
  } catch (error) {
    recordProblem(
      `app ${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

/** wx.onX(listener). */
export function addListener(event: string, listener: (value: unknown) => void) {
  listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
}

/** wx.offX(listener), or of all listeners without an argument. */
export function removeListener(event: string, listener?: (value: unknown) => void) {
  if (listener) listeners.get(event)?.delete(listener);
  else listeners.delete(event);
}

/** Raises an event for those who called wx.onX. */
export function emitEvent(event: string, value: unknown) {
  for (const listener of listeners.get(event) ?? []) listener(value);
}
