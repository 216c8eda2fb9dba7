// The page stack of a mini-program, as far as journeys need it: Taro's own router wants a built app.config.

export interface StackedPage {
  /** Tells two openings of one page apart. */
  serial: number;
  /** `/pages/guides/detail/index` */
  path: string;
  params: Record<string, string>;
}

let stack: StackedPage[] = [];
let opened = 0;
const listeners = new Set<() => void>();

function change(next: StackedPage[]): Promise<void> {
  stack = next;
  for (const tell of listeners) tell();
  return Promise.resolve();
}

function pageOf(url: string): StackedPage {
  const [path = "", query = ""] = url.split("?");
  opened += 1;
  return { serial: opened, path, params: Object.fromEntries(new URLSearchParams(query)) };
}

/** The pages from the first to the visible one. */
export const pages = (): readonly StackedPage[] => stack;

export function watchPages(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const switchTab = ({ url }: { url: string }) => change([pageOf(url)]);
export const navigateTo = ({ url }: { url: string }) => change([...stack, pageOf(url)]);
export const navigateBack = () => change(stack.slice(0, -1));
export const redirectTo = ({ url }: { url: string }) => change([...stack.slice(0, -1), pageOf(url)]);
