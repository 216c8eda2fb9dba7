import Taro from "@tarojs/taro";
import { t } from "@/shared/i18n/translate";
import { showToast } from "./toast";

/** The five tabs, in the order of the tab bar. */
export const tabs = ["home", "guides", "disclosure", "tickets", "me"] as const;
export type Tab = (typeof tabs)[number];

function withQuery(path: string, params: Record<string, string>): string {
  const query = Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  return query === "" ? path : `${path}?${query}`;
}

let opening = false;

/** A second tap while a page is on its way opens nothing; a page whose code cannot be fetched says so. */
function go(move: () => Promise<unknown>): void {
  if (opening) return;
  opening = true;
  move()
    .catch(() => showToast(t("nav.notFetched")))
    .finally(() => {
      opening = false;
    });
}

/** Opens a page that is not a tab, for example `openPage("guides/detail", { id })`. */
export function openPage(page: string, params: Record<string, string> = {}): void {
  go(() => Taro.navigateTo({ url: withQuery(`/pages/${page}/index`, params) }));
}

/** Opens a page in place of this one, so that one does not come back to it. */
export function replacePage(page: string, params: Record<string, string> = {}): void {
  go(() => Taro.redirectTo({ url: withQuery(`/pages/${page}/index`, params) }));
}

/** Back to the page before when it is this one; else opens it in place of this one. */
export function backTo(page: string): void {
  const stack = Taro.getCurrentPages();
  const { route, path } = (stack[stack.length - 2] ?? {}) as { route?: string; path?: string };
  if (`${path ?? route}`.includes(`pages/${page}/index`)) goBack();
  else replacePage(page);
}

/** Goes to a tab. */
export function openTab(tab: Tab): void {
  go(() => Taro.switchTab({ url: `/pages/tabs/${tab}/index` }));
}

/** One page back, or home when the page was opened from outside (a share card, a scanned code). */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) go(() => Taro.navigateBack());
  else openTab("home");
}
