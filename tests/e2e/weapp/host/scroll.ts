/** The page's own scrolling: pageScrollTo, onPageScroll and onReachBottom. Ours. */
import { callPage } from "./page-instance";
import { topPage } from "./page-stack";
import { session } from "./session";
import type { CallOptions } from "./types";

const DEFAULT_DISTANCE = 50;

/** WeChat fires onReachBottom once per arrival: again only after leaving, or when the page grew. */
let heightWhenReached = -1;

/** Starts watching the document's scrolling. */
export function watchScrolling() {
  window.addEventListener("scroll", onScroll, { passive: true });
}

/** wx.pageScrollTo. */
export function pageScrollTo({ scrollTop, selector, offsetTop = 0 }: CallOptions) {
  const target =
    typeof selector === "string" ? document.querySelector(`host-page:not([hidden]) ${selector}`) : undefined;
  const top = target
    ? target.getBoundingClientRect().top + window.scrollY + Number(offsetTop)
    : Number(scrollTop ?? 0);
  window.scrollTo({ top, behavior: "instant" });
}

function onScroll() {
  const page = topPage();
  if (!page) return;
  callPage(page, "onPageScroll", { scrollTop: window.scrollY });
  const distance = session.payload.configs[page.route]?.onReachBottomDistance ?? DEFAULT_DISTANCE;
  const height = document.documentElement.scrollHeight;
  const isNear = window.scrollY + window.innerHeight >= height - distance;
  if (isNear && height !== heightWhenReached) callPage(page, "onReachBottom");
  heightWhenReached = isNear ? height : -1;
}
