// The WeChat build for a test file: browser and host before all tests, a phone for each test, and nothing wrong after.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { keptSession, type PersonaId } from "../../support/kept-session";
import { setClock } from "../../support/preview-controls";
import { startWebHost, type WebHost, type WebHostOptions } from "../../support/web-host";
import { type MiniProgram, type OpenOptions, openMiniProgram } from "./driver";

/** The built package. */
export const weappBuild = join(__dirname, "../../../dist/weapp");

/** Bytes that one setData may carry, calls that may bring a page to the screen, and what WeChat advises for a tree. */
const most = { bytes: 64 * 1024, calls: 6, nodes: 1000, depth: 30, widest: 60 };

type PhoneOptions = Partial<Omit<OpenOptions, "dir" | "browser" | "apiBase" | "path">> & {
  /** Who is signed in; nobody unless said. */
  persona?: PersonaId;
};

/** The phone and the host of a test file. */
export interface WeappApp {
  readonly url: string;
  /** The phone opened last. */
  readonly phone: MiniProgram;
  /** Opens the app on a fresh phone, at its first page unless said; the phone before is put away. */
  opens(path?: string, options?: PhoneOptions): Promise<MiniProgram>;
  /** Phone and backend stand at this instant of the contract. */
  travelsTo(instant: string): Promise<void>;
  /** A page that was just opened took few calls. */
  cameInFewCalls(path: string): Promise<void>;
  /** Replaces the backend's faults; none heals it. */
  fault: WebHost["fault"];
}

/** Sets a test file up. @param options what the host serves; the shipped catalogue and the preview's people unless said */
export function weappApp(options: WebHostOptions = {}): WeappApp {
  let browser: Browser;
  let host: WebHost;
  let phone: MiniProgram | undefined;

  async function putsAway(): Promise<void> {
    if (!phone) return;
    const { nodes, depth, widest } = await phone.tree();
    expect(nodes).toBeLessThan(most.nodes);
    expect(depth).toBeLessThan(most.depth);
    expect(widest).toBeLessThanOrEqual(most.widest);
    expect((await phone.setDataMeter()).largest).toBeLessThanOrEqual(most.bytes);
    expect(await phone.errors()).toEqual([]);
    await phone.close();
    phone = undefined;
  }

  function inHand(): MiniProgram {
    if (!phone) throw new Error("no phone was opened");
    return phone;
  }

  beforeAll(async () => {
    browser = await launchChromium();
    host = await startWebHost(options);
  });

  afterEach(async () => {
    host.fault();
    await putsAway();
    expect(host.unexpected).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  return {
    get url() {
      return host.url;
    },
    get phone() {
      return inHand();
    },
    fault: (...faults) => host.fault(...faults),
    async opens(path, { persona, storage = {}, ...rest } = {}) {
      await putsAway();
      const session = persona ? { session: JSON.stringify(await keptSession(host.url, persona)) } : {};
      phone = await openMiniProgram({
        ...rest,
        dir: weappBuild,
        browser,
        apiBase: host.url,
        storage: { ...storage, ...session },
        ...(path === undefined ? {} : { path }),
      });
      return phone;
    },
    async travelsTo(instant) {
      await setClock(host.url, instant);
      await inHand().travelTo(instant);
    },
    async cameInFewCalls(path) {
      const { perPage } = await inHand().setDataMeter();
      expect(perPage[path]?.calls).toBeLessThanOrEqual(most.calls);
    },
  };
}
