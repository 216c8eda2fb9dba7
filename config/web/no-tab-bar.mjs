// HACK(web-tab-bar): stands in for Taro's own tab bar element on the web. See docs/HACKS.md.

/** Taro's router calls this to define its tab bar; ours is a React component, so there is nothing to define. */
export function defineCustomElementTaroTabbar() {}
