/** Answers everything the browser asks for: the empty document, files of the package, pictures from elsewhere. Ours. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import { createRequestProxy } from "./request-proxy";

export const ORIGIN = "http://weapp.test";

const VIEWPORT = "width=device-width, initial-scale=1, minimum-scale=1, maximum-scale=1";
const DOCUMENT = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="${VIEWPORT}"></head><body></body></html>`;

/** Takes over the context's network: nothing reaches Chromium's own, which would refuse local addresses. */
export async function serve(context: BrowserContext, { dir, apiBase }: { dir: string; apiBase?: string }) {
  const proxy = createRequestProxy();
  await context.exposeFunction("weappRequest", proxy.send);
  await context.exposeFunction("weappAbort", proxy.abort);
  await context.route(
    () => true,
    (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== ORIGIN) return forward(route, url, apiBase);
      if (url.pathname === "/") return route.fulfill({ contentType: "text/html", body: DOCUMENT });
      return fulfilFromPackage(route, dir, url.pathname);
    },
  );
}

function fulfilFromPackage(route: Route, dir: string, pathname: string) {
  if (!pathname.startsWith("/package/")) return route.fulfill({ status: 204 });
  const contentType = pathname.endsWith(".svg") ? "image/svg+xml" : "image/png";
  return readFile(join(dir, decodeURIComponent(pathname.slice("/package/".length)))).then(
    (body) => route.fulfill({ body, contentType }),
    () => route.fulfill({ status: 404 }),
  );
}

async function forward(route: Route, url: URL, apiBase: string | undefined) {
  const isOnline = await route
    .request()
    .frame()
    .evaluate(() => window.weappHost.isOnline());
  if (!isOnline) return route.abort("internetdisconnected");
  const target = apiBase ? new URL(url.pathname + url.search, apiBase) : url;
  return route.fetch({ url: target.href }).then(
    (response) => route.fulfill({ response }),
    () => route.abort("connectionrefused"),
  );
}
