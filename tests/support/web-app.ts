// The web app for a test file: browser and host before all tests, a fresh phone for each visit, and no noise after.
import type { components } from "@contract/schema";
import type { Browser, BrowserContext } from "playwright-core";
import { launchChromium } from "./chromium";
import { keptSession, type PersonaId } from "./kept-session";
import { Visitor } from "./visitor";
import { now, startWebHost, type WebHost, type WebHostOptions } from "./web-host";
import { listenToNoise } from "./web-noise";

type Fault = components["schemas"]["Fault"];

/** How the app looks: the three modes of the design. */
export type Mode = "light" | "dark" | "elder";
export const modes: Mode[] = ["light", "dark", "elder"];

/** What a visit begins with; a phone of 360 × 780 in the light mode unless said otherwise. */
export interface VisitOptions {
  mode?: Mode;
  /** Light until the phone turns dark; nothing was chosen. */
  followsPhone?: boolean;
  /** Address in the app. */
  path?: string;
  reducedMotion?: boolean;
  /** Device pixels to a pixel; 2 for pictures. */
  scale?: number;
  width?: number;
  /** Who is signed in; nobody unless said. */
  persona?: PersonaId;
  /** Lets the browser keep the app itself, so that it starts without a network; requests cannot be held then. */
  keepsApp?: boolean;
}

/** The browser and the host of a test file. */
export interface WebApp {
  readonly url: string;
  /** A new phone opens the app. */
  visit(options?: VisitOptions): Promise<Visitor>;
  /**
   * The same for tests to which it does not matter where the phone was before: it is the one of the last such visit with
   * the same options, whatever the path, and what it read is kept on it. Several times as fast.
   */
  visitAgain(options: VisitOptions & { path: string }): Promise<Visitor>;
  /** Replaces the backend's faults; none heals it. */
  fault(...items: Fault[]): void;
}

/** A text as Taro keeps it in a browser. */
const kept = (name: string, text: string) => ({ name, value: JSON.stringify({ data: text }) });

/** The choice of a mode as the app keeps it (src/shared/ui/skin.ts, in Taro's storage). */
function skinOf({ mode, followsPhone }: VisitOptions): { name: string; value: string } {
  const theme = mode === "dark" ? "dark" : "light";
  const state = { theme: followsPhone ? "system" : theme, elder: mode === "elder" };
  return kept("skin", JSON.stringify({ state, version: 0 }));
}

/** Milliseconds to wait for what should come at once; a page reads a lot of code on a busy machine. */
const patience = 15_000;

const screenOf = ({ width = 360 }: VisitOptions) => ({ width, height: 780 });

/** A phone with nothing on it but the choice of a mode, and the session of who is signed in. */
export async function newPhone(
  browser: Browser,
  url: string,
  options: VisitOptions = {},
): Promise<BrowserContext> {
  const { reducedMotion = false, scale = 1, keepsApp = false, persona } = options;
  const session = persona ? [kept("session", await keptSession(url, persona))] : [];
  return browser.newContext({
    baseURL: url,
    viewport: screenOf(options),
    deviceScaleFactor: scale,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    colorScheme: "light",
    serviceWorkers: keepsApp ? "allow" : "block",
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
    storageState: { cookies: [], origins: [{ origin: url, localStorage: [skinOf(options), ...session] }] },
  });
}

/** Opens the app on a phone. */
export async function openApp(phone: BrowserContext, path = "/"): Promise<Visitor> {
  const page = await phone.newPage();
  page.setDefaultTimeout(patience);
  await page.clock.setFixedTime(now);
  const visitor = new Visitor(page, listenToNoise(page));
  await visitor.opens(path);
  return visitor;
}

/** Call at the top of a test file. Any noise of a page or of the mock fails the test in which it came up. */
export function webApp(options: WebHostOptions = {}): WebApp {
  let browser: Browser;
  let host: WebHost;
  let visitors: Visitor[] = [];
  const regulars = new Map<string, Visitor>();

  beforeAll(async () => {
    host = await startWebHost(options);
    browser = await launchChromium();
  });
  afterEach(async () => {
    const heard = [...visitors, ...regulars.values()].flatMap(({ noise }) => noise.heard.splice(0));
    await Promise.all(visitors.map((visitor) => visitor.page.context().close()));
    visitors = [];
    host.fault();
    expect([...heard, ...host.unexpected.splice(0)]).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.stop();
  });

  return {
    get url() {
      return host.url;
    },
    visit: async (options = {}) => {
      const visitor = await openApp(await newPhone(browser, host.url, options), options.path);
      visitors.push(visitor);
      return visitor;
    },
    visitAgain: async ({ path, ...phone }) => {
      const name = JSON.stringify(phone);
      const known = regulars.get(name);
      if (known) {
        await known.page.setViewportSize(screenOf(phone));
        await known.page.emulateMedia({ colorScheme: "light" });
        await known.opens(path);
        return known;
      }
      const visitor = await openApp(await newPhone(browser, host.url, phone), path);
      regulars.set(name, visitor);
      return visitor;
    },
    fault: (...items) => host.fault(...items),
  };
}
