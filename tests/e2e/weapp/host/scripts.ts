/**
 * Runs the package's scripts the way WeChat does: each file is a CommonJS module that sees wx, App, Page … and none of
 * the browser's globals. The loader is ours; the list of hidden names follows WeChat's own wrapper, plus the web APIs
 * that phones' script engines lack.
 */
import { session } from "./session";

const HIDDEN =
  `window document frames self top parent location navigator localStorage sessionStorage history screen alert
confirm prompt XMLHttpRequest WebSocket EventSource fetch Request Response Headers FormData Blob File FileReader URL
URLSearchParams AbortController AbortSignal TextEncoder TextDecoder crypto indexedDB caches performance MessageChannel
MutationObserver IntersectionObserver ResizeObserver CustomEvent Event EventTarget Element HTMLElement Node Image Audio
requestAnimationFrame cancelAnimationFrame requestIdleCallback queueMicrotask structuredClone matchMedia getComputedStyle
Intl Worker Notification setImmediate process global btoa atob`.split(/\s+/);

interface Module {
  exports: unknown;
}

const modules = new Map<string, Module>();
let globals: Record<string, unknown> = {};
let currentPath = "";

/** Sets what every script of the package can see besides the language itself. */
export function provideGlobals(values: Record<string, unknown>) {
  globals = { ...values, globalThis: Object.create(null) as unknown };
}

/** The page or component whose script is being loaded: WeChat registers what `Page` and `Component` get under it. */
export function pathBeingLoaded(): string {
  return currentPath;
}

/** Loads the script at `path` (no ending) as that page or component, once. */
export function loadScript(path: string) {
  const outer = currentPath;
  currentPath = path;
  try {
    requireModule(path);
  } finally {
    currentPath = outer;
  }
}

function requireModule(path: string): unknown {
  const loaded = modules.get(path);
  if (loaded) return loaded.exports;
  const source = session.payload.scripts[path];
  if (source === undefined) throw new Error(`module '${path}.js' is not defined`);
  const module: Module = { exports: {} };
  modules.set(path, module);
  const visible = {
    ...globals,
    module,
    exports: module.exports,
    require: (to: string) => requireModule(resolve(path, to)),
  };
  const names = [...Object.keys(visible), ...HIDDEN.filter((name) => !(name in visible))];
  const run = new Function(...names, `${source}\n//# sourceURL=weapp/${path}.js`) as (
    ...values: unknown[]
  ) => void;
  run(...Object.values(visible));
  return module.exports;
}

function resolve(from: string, to: string): string {
  const parts = to.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of to.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/").replace(/\.js$/, "");
}
