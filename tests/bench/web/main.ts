// The web home page against an empty Taro app, cold and warm: first and largest contentful paint.
import type { Browser } from "playwright-core";
import { ensureWebBuild } from "../../../scripts/fresh-build.mjs";
import { launchChromium } from "../../support/chromium";
import { startWebHost } from "../../support/web-host";
import { median } from "../median.mjs";
import { buildHelloWorld } from "./hello-world";
import { type Paints, visit } from "./measure";

const rounds = Number(process.env.BENCH_ROUNDS ?? 7);

interface Visits {
  cold: Paints[];
  warm: Paints[];
}

/** A new phone opens the page, and then once more. */
async function visitTwice(browser: Browser, url: string, visits: Visits): Promise<void> {
  const phone = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: "zh-CN" });
  visits.cold.push(await visit(phone, url));
  visits.warm.push(await visit(phone, url));
  await phone.close();
}

const paints = ["fcp", "lcp"] as const;
const states = [
  { name: "cold", target: "<= 0.6" },
  { name: "warm", target: "<= 1" },
] as const;

async function main(): Promise<void> {
  ensureWebBuild();
  console.error("正在构建空的 Taro 应用…");
  const [hello, own] = [await startWebHost({ folder: buildHelloWorld() }), await startWebHost()];
  const browser = await launchChromium();
  const [theirs, ours]: Visits[] = [
    { cold: [], warm: [] },
    { cold: [], warm: [] },
  ];
  for (let round = 0; round < rounds; round += 1) {
    if (theirs) await visitTwice(browser, hello.url, theirs);
    if (ours) await visitTwice(browser, own.url, ours);
  }
  await browser.close();
  await Promise.all([hello.stop(), own.stop()]);
  const middle = (visits: Visits | undefined, state: "cold" | "warm", paint: "fcp" | "lcp") =>
    median(visits?.[state].map((one) => one[paint]) ?? []);
  const rows = states.flatMap(({ name, target }) =>
    paints.map((paint) => {
      const [mine, other] = [middle(ours, name, paint), middle(theirs, name, paint)];
      const what = `${paint.toUpperCase()} ${name}`;
      return { what, ours: Math.round(mine), other: Math.round(other), ratio: mine / other, target };
    }),
  );
  const method =
    `Chromium, 1.6 Mbps down, 150 ms, CPU four times slower, 360 × 780; ${rounds} rounds, one after the other, medians. ` +
    "Ours: the home page of the production build with all its reads. Other: Taro's default React project, built in " +
    "the same run by the same Taro. Both on the same host. Warm: the same phone opens it again, after a service worker, if there is one, has kept the app.";
  console.log(JSON.stringify({ title: "Web home page", unit: "ms", method, rows }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
