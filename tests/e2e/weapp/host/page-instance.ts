/** One page on the stack: its component tree (WeChat's framework) and its place in the document (ours). */
import { type codeSpace, createRoot, loadWithComponents } from "./code-space";
import type { EventChannel } from "./event-channel";
import { recordProblem, session } from "./session";
import { applyStylesFor } from "./styles";

const TAB_BAR = "custom-tab-bar/index";

/** A page as app code sees it in getCurrentPages(): the framework's method caller with WeChat's extras. */
interface PageCaller {
  route: string;
  options: Record<string, string>;
  setData(data: object, callback?: () => void): void;
  [member: string]: unknown;
}

export interface PageInstance {
  readonly route: string;
  readonly caller: PageCaller;
  readonly container: HTMLElement;
  scrollTop: number;
  destroy(): void;
}

/** Creates the page and renders its initial data; the lifecycle is called by the stack. */
export function createPage(
  route: string,
  query: Record<string, string>,
  channel: EventChannel,
): PageInstance {
  loadWithComponents(route);
  const container = document.createElement("host-page");
  container.dataset.route = route;
  document.body.append(container);
  const root = createRoot("wx-page", route);
  const caller = root.get() as unknown as PageCaller;
  const tabBar = session.payload.tabs.includes(route) ? createTabBar() : undefined;
  const pageId = `page-${++pageCount}`;
  Object.assign(caller, {
    route,
    __route__: route,
    options: query,
    getOpenerEventChannel: () => channel,
    getPageId: () => pageId,
    getTabBar: () => tabBar?.get(),
  });
  if (tabBar) Object.assign(tabBar.get(), { getPageId: () => pageId, getTabBar: () => tabBar.get() });
  attach(root, container);
  if (tabBar) attach(tabBar, container);
  return { route, caller, container, scrollTop: 0, destroy: () => release([root, tabBar], container) };
}

/** Puts this page on screen, alone, with its styles and its scroll position. */
export function reveal(page: PageInstance) {
  for (const other of document.querySelectorAll<HTMLElement>("host-page"))
    other.hidden = other !== page.container;
  applyStylesFor(
    page.route,
    session.payload.tabs.includes(page.route) && session.payload.hasCustomTabBar ? [TAB_BAR] : [],
  );
  window.scrollTo(0, page.scrollTop);
}

/** Calls a lifecycle method of a page, if it has one, and notes what it throws. */
export function callPage(page: PageInstance, method: string, ...args: unknown[]): unknown {
  const handler = page.caller[method];
  if (typeof handler !== "function") return undefined;
  try {
    return (handler as (...values: unknown[]) => unknown).apply(page.caller, args);
  } catch (error) {
    recordProblem(
      `${page.route} ${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return undefined;
  }
}

let pageCount = 0;

function createTabBar() {
  if (!session.payload.hasCustomTabBar) return undefined;
  loadWithComponents(TAB_BAR);
  return createRoot("custom-tab-bar", TAB_BAR);
}

function attach(root: ReturnType<typeof createRoot>, container: HTMLElement) {
  const place = document.createElement("host-place");
  container.append(place);
  root.attach(container as never, place as never);
}

function release(roots: readonly (ReturnType<typeof createRoot> | undefined)[], container: HTMLElement) {
  for (const root of roots) root?.release();
  container.remove();
}

/** The framework's tree behind a page or component, for selector queries. */
export function shadowRootOf(caller: unknown) {
  return (
    caller as { _$: ReturnType<ReturnType<typeof codeSpace.getComponentSpace>["createComponentByUrl"]> }
  )._$.getShadowRoot();
}
