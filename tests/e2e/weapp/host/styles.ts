/**
 * Applies WXSS. The scripts that wcsc generated, with their rpx arithmetic and class prefixes, are WeChat's; switching
 * them per page is ours, because here all pages share one document where WeChat has a WebView for each.
 */
import { componentsUsedBy, styleScopeOf } from "./code-space";
import { session } from "./session";

const sheets = new Map<string, HTMLStyleElement>();

/** Makes exactly the sheets of this page count: app.wxss, those of its components, its own. */
export function applyStylesFor(route: string, extra: readonly string[]) {
  const components = [
    ...componentsUsedBy(route),
    ...extra.flatMap((path) => [path, ...componentsUsedBy(path)]),
  ];
  const wanted = ["app", ...new Set(components), route].filter(
    (path) => `${path}.wxss` in session.payload.styles,
  );
  for (const [path, sheet] of sheets) if (!wanted.includes(path)) sheet.remove();
  for (const path of wanted) document.head.append(sheetOf(path));
}

function sheetOf(path: string): HTMLStyleElement {
  const known = sheets.get(path);
  if (known) return known;
  const script = session.payload.styles[`${path}.wxss`] ?? "";
  const run = new Function("__wxAppSuffixCode__", script) as (prefix: string | undefined) => void;
  run(isIsolated(path) ? `${styleScopeOf(path)}--` : undefined);
  const sheet = document.head.lastElementChild as HTMLStyleElement;
  sheet.setAttribute("data-wxss", path);
  sheets.set(path, sheet);
  return sheet;
}

function isIsolated(path: string): boolean {
  const config = session.payload.configs[path];
  return config?.component === true && config.styleIsolation !== "shared";
}
