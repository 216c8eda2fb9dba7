/** Opens a built mini-program in Chromium and lets tests use it as a citizen would. Ours. */
import type { Browser } from "playwright-core";
import { controls } from "./driver-controls";
import { collectNoise, readings } from "./driver-readings";
import type { HostOptions, PackagePayload } from "./host/types";
import { hostScript } from "./host-bundle";
import { packagePayload } from "./payload";
import { ORIGIN, serve } from "./serve";

export interface OpenOptions {
  /** The built package: the folder with app.json. */
  readonly dir: string;
  readonly browser: Browser;
  /** Replaces the origin of every request the app makes. */
  readonly apiBase?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  readonly fontSizeScale?: number;
  /** Where to start; the first page of app.json otherwise. */
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Where the phone's clock stands; it goes with the machine's unless said. */
  readonly now?: Date;
  /** What an earlier run left in storage: the result of its `storage()`. */
  readonly storage?: Readonly<Record<string, string>>;
}

export type MiniProgram = Awaited<ReturnType<typeof openMiniProgram>>;

const payloads = new Map<string, PackagePayload>();

/** Starts the package; when this returns its first page is on the stack and about to render. */
export async function openMiniProgram(options: OpenOptions) {
  const { dir, browser, dark = false, viewport = { width: 360, height: 780 } } = options;
  const payload = payloads.get(dir) ?? packagePayload(dir);
  payloads.set(dir, payload);
  const context = await browser.newContext({
    viewport,
    screen: viewport,
    hasTouch: true,
    isMobile: true,
    colorScheme: dark ? "dark" : "light",
    deviceScaleFactor: 2,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
  });
  await serve(context, options);
  const page = await context.newPage();
  if (options.now) await page.clock.setFixedTime(options.now);
  const noise = collectNoise(page);
  await page.goto(`${ORIGIN}/`);
  await page.addScriptTag({ content: hostScript() });
  await page.evaluate(([pkg, opts]) => window.weappHost.start(pkg, opts), [
    payload,
    hostOptions(options, payload),
  ] as const);
  return { ...controls(page, context), ...readings(page, noise), page };
}

function hostOptions(options: OpenOptions, payload: PackagePayload): HostOptions {
  const {
    apiBase = "",
    fontSizeScale = 1,
    path = payload.routes[0] ?? "",
    query = {},
    storage = {},
  } = options;
  return { apiBase, fontSizeScale, path, query, storage };
}
