/** The page stack with WeChat's rules and order of lifecycle calls. All ours, after WeChat's documentation. */
import { EventChannel } from "./event-channel";
import { callPage, createPage, type PageInstance, reveal } from "./page-instance";
import { session } from "./session";

const DEEPEST = 10;

const stack: PageInstance[] = [];
/** Tab pages stay alive when another tab is shown. */
const tabPages = new Map<string, PageInstance>();

/** The pages on the stack, as app code sees them. */
export function currentPages() {
  return stack.map(({ caller }) => caller);
}

/** The page on screen. */
export function topPage(): PageInstance | undefined {
  return stack.at(-1);
}

/** Opens a page above the current one. */
export function push(url: string, channel = new EventChannel()) {
  const { route, query } = parse(url);
  if (isTab(route)) throw new Error("can not navigateTo a tabbar page");
  if (stack.length >= DEEPEST) throw new Error("webview count limit exceed");
  hideTop();
  enter(route, query, channel);
}

/** Replaces the current page. */
export function replace(url: string) {
  const { route, query } = parse(url);
  if (isTab(route)) throw new Error("can not redirectTo a tabbar page");
  unload(stack.pop());
  enter(route, query);
}

/** Closes up to `delta` pages, never the last. */
export function pop(delta: number) {
  if (stack.length === 1) throw new Error("cannot navigate back at first page.");
  for (let left = Math.min(delta, stack.length - 1); left > 0; left -= 1) unload(stack.pop());
  showTop();
}

/** Shows a tab and closes all pages that are not tabs. */
export function switchTab(url: string) {
  const { route } = parse(url);
  if (!isTab(route)) throw new Error("can not switch to no-tabBar page");
  if (topPage()?.route === route) return;
  if (stack.length === 1) hideTop();
  for (const page of stack.splice(0).reverse()) if (!isTab(page.route)) unload(page);
  const known = tabPages.get(route);
  if (!known) return enter(route, {});
  stack.push(known);
  showTop();
}

/** Closes everything and opens one page. */
export function relaunch(url: string) {
  const { route, query } = parse(url);
  for (const page of stack.splice(0).reverse()) if (!isTab(page.route)) unload(page);
  for (const page of tabPages.values()) unload(page);
  tabPages.clear();
  enter(route, query);
}

/** Tells the page on screen that the app went to the background or came back. */
export function notifyTop(method: "onShow" | "onHide") {
  const page = topPage();
  if (page) callPage(page, method);
}

function enter(route: string, query: Record<string, string>, channel = new EventChannel()) {
  const page = createPage(route, query, channel);
  stack.push(page);
  if (isTab(route)) tabPages.set(route, page);
  reveal(page);
  callPage(page, "onLoad", { ...query });
  callPage(page, "onShow");
  requestAnimationFrame(() => callPage(page, "onReady"));
}

function hideTop() {
  const page = topPage();
  if (!page) return;
  page.scrollTop = window.scrollY;
  callPage(page, "onHide");
}

function showTop() {
  const page = topPage();
  if (!page) return;
  reveal(page);
  callPage(page, "onShow");
}

function unload(page: PageInstance | undefined) {
  if (!page) return;
  callPage(page, "onUnload");
  page.destroy();
}

function isTab(route: string) {
  return session.payload.tabs.includes(route);
}

function parse(url: string): { route: string; query: Record<string, string> } {
  const [path = "", search = ""] = url.split("?");
  const from = (topPage()?.route ?? "").split("/").slice(0, -1).join("/");
  const route = path.startsWith("/") ? path.slice(1) : new URL(path, `http://p/${from}/`).pathname.slice(1);
  if (!session.payload.routes.includes(route)) throw new Error(`page "${route}" is not found`);
  const pairs = search.split("&").filter(Boolean);
  // WeChat hands the values over as written: decoding is the page's business.
  const query = Object.fromEntries(
    pairs.map((pair) => [pair.split("=")[0] ?? "", pair.split("=").slice(1).join("=")]),
  );
  return { route, query };
}
