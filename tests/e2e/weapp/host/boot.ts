/** Starts a package in this page and offers the driver its handles. Ours. */

import { takeFile, willChoose } from "./api/files";
import { answerWith } from "./api/leaving";
import { setOnline, setWeakNetwork } from "./api/network";
import { dumpStorage, restoreStorage } from "./api/storage";
import { currentTheme } from "./api/system";
import { createWx } from "./api/table";
import { callApp, defineApp, emitEvent, getApp, hideApp, launchApp, showApp } from "./app";
import { definers, fillCodeSpace } from "./code-space";
import { installMeter, readMeter, resetMeter } from "./meter";
import { callPage } from "./page-instance";
import { currentPages, pop, relaunch, topPage } from "./page-stack";
import { loadScript, provideGlobals } from "./scripts";
import { watchScrolling } from "./scroll";
import { recordedCalls, recordedProblems, recordProblem, session } from "./session";
import { measureTree } from "./tree";
import type { HostOptions, PackagePayload } from "./types";
import { registerWidgets } from "./widgets/register";

function start(payload: PackagePayload, options: HostOptions) {
  Object.assign(session, { payload, options });
  restoreStorage();
  fillCodeSpace();
  registerWidgets();
  installMeter();
  watchScrolling();
  provideGlobals({
    wx: createWx(),
    App: defineApp,
    getApp,
    getCurrentPages: currentPages,
    console,
    ...definers(),
    ...timers(),
  });
  watchForErrors();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    callApp("onThemeChange", { theme: currentTheme() });
    emitEvent("ThemeChange", { theme: currentTheme() });
  });
  loadScript("app");
  launchApp();
  const search = Object.entries(options.query).map(([name, value]) => `${name}=${value}`);
  relaunch(`/${options.path}${search.length > 0 ? `?${search.join("&")}` : ""}`);
}

function timers() {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  return {
    setTimeout: setTimeout.bind(window),
    clearTimeout: clearTimeout.bind(window),
    setInterval: setInterval.bind(window),
    clearInterval: clearInterval.bind(window),
  };
}

function watchForErrors() {
  window.addEventListener("error", ({ message, error }) => {
    if (!error && !message) return;
    recordProblem(`uncaught: ${error instanceof Error ? (error.stack ?? error.message) : message}`);
    callApp("onError", message);
    emitEvent("Error", { message, stack: error instanceof Error ? (error.stack ?? "") : "" });
  });
  window.addEventListener("unhandledrejection", ({ reason }: PromiseRejectionEvent) => {
    recordProblem(
      `unhandled rejection: ${reason instanceof Error ? (reason.stack ?? reason.message) : JSON.stringify(reason)}`,
    );
    callApp("onUnhandledRejection", { reason, promise: null });
    emitEvent("UnhandledRejection", { reason, promise: null });
  });
}

const host = {
  start,
  route: () => topPage()?.route ?? "",
  query: () => topPage()?.caller.options ?? {},
  text: () => document.body.innerText,
  stack: () => currentPages().map(({ route }) => route),
  back: () => pop(1),
  relaunch,
  problems: recordedProblems,
  calls: recordedCalls,
  meter: readMeter,
  tree: measureTree,
  resetMeter,
  storage: dumpStorage,
  setOnline,
  isOnline: () => session.isOnline,
  setWeakNetwork,
  hideApp,
  showApp,
  willChoose,
  answerWith,
  fileAt: takeFile,
  callPage: (method: string, ...args: unknown[]) => {
    const page = topPage();
    return page ? callPage(page, method, ...args) : undefined;
  },
};

export type Host = typeof host;

Object.assign(window, { weappHost: host });
