// npm run shots: pictures of every page in the three modes, and of the states one rarely sees, into docs/shots. With names
// after it, only those.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { formStates } from "./form-states";
import { changing, publish } from "./publish-change";
import { ratingStates } from "./rating-states";
import { replyStates } from "./reply-states";
import { guideNamed, guidePath } from "./shipped";
import { shrinkPng } from "./small-png";
import { statisticsStates } from "./statistics-states";
import { surveyStates } from "./survey-states";
import { ticketFormStates } from "./ticket-form-states";
import { ticketStates } from "./ticket-states";
import type { Visitor } from "./visitor";
import { type Mode, modes, newPhone, openApp } from "./web-app";
import { startWebHost, type WebHost } from "./web-host";
import { everyPage, type WebPage } from "./web-pages";

const folder = join(__dirname, "../../docs/shots");
const guideList = "/pages/guides/list/index";
const guide = guideNamed("社会保障卡申领");

const reportPath = `/pages/guides/report/index?id=${guide.id}`;

/** A state of the app, reached from a fresh phone. */
interface State {
  name: string;
  path: string;
  /** Who is signed in; nobody unless said. */
  who?: WebPage["who"];
  reach: (visitor: Visitor, host: WebHost) => Promise<unknown>;
  /** Only what the screen shows, for what lies over a page. */
  screenOnly?: true;
}

const states: State[] = [
  {
    name: "search-found",
    path: "/pages/guides/search/index",
    reach: async (visitor) => {
      await visitor.types("身份证");
      await visitor.sees(/^共 \d+ 项$/);
    },
  },
  {
    name: "search-empty",
    path: "/pages/guides/search/index",
    reach: async (visitor) => {
      await visitor.types("火箭发射");
      await visitor.sees("没找到这样的事项");
    },
  },
  {
    name: "loading",
    path: guideList,
    reach: async (visitor, host) => {
      host.fault({ kind: "latency", path: "/v1/guides/", milliseconds: 20_000 });
      await visitor.taps(guide.name);
      await visitor.sees("信号弱，还在等内容送到");
    },
  },
  {
    name: "error",
    path: guidePath("g-nothing"),
    reach: (visitor) => visitor.sees("没有这一项"),
  },
  {
    name: "offline",
    path: guideList,
    reach: async (visitor) => {
      await visitor.taps(guide.name);
      await visitor.sees("带什么");
      await visitor.goesBack();
      await visitor.goesOffline();
      await visitor.letsMinutesPass(90);
      await visitor.taps(guide.name);
      await visitor.sees("没连上网");
    },
  },
  {
    name: "filter-sheet",
    path: guideList,
    screenOnly: true,
    reach: async (visitor) => {
      await visitor.taps("全部筛选", "button");
      await visitor.control(/^额济纳旗民政局 \d+$/, "button").waitFor();
    },
  },
  {
    name: "publications-found",
    path: "/pages/disclosure/list/index?search=1",
    reach: async (visitor) => {
      await visitor.types("草原补奖");
      await visitor.sees("一图读懂：2025年");
    },
  },
  {
    name: "publications-empty",
    path: "/pages/disclosure/list/index?search=1",
    reach: async (visitor) => {
      await visitor.types("火箭发射场征地");
      await visitor.sees("没有找到这样的公开内容");
    },
  },
  {
    name: "publication-expired",
    path: "/pages/disclosure/document/index?id=d-152923-water-2024",
    reach: (visitor) => visitor.sees("已过有效期"),
  },
  {
    name: "agencies-likely",
    path: "/pages/disclosure/agencies/index",
    reach: async (visitor) => {
      await visitor.types("我家的草原补奖");
      await visitor.sees("多半在这里");
      await visitor.taps(/归它管/, "button");
    },
  },
  {
    name: "statistics-whole",
    path: "/pages/disclosure/statistics/index",
    reach: (visitor) => visitor.taps("七列一起看", "button"),
  },
  {
    name: "ledger",
    path: guide.path,
    reach: async (visitor) => {
      await visitor.taps("今天交齐");
      await visitor.sees("算 5 天");
    },
  },
  {
    name: "flow",
    path: guideNamed("公司注销登记（简易注销）").path,
    reach: (visitor) => visitor.sees("同时办"),
  },
  {
    name: "guide-changed",
    path: changing.path,
    reach: async (visitor, host) => {
      await visitor.taps("收藏", "button");
      // Its promise cannot be shorter: it is done on the spot.
      await publish(host, "phone-changed");
      await publish(host, "material-dropped");
      await visitor.letsMinutesPass(5);
      await visitor.startsAgain();
      await visitor.sees("您收藏后改过 2 处");
    },
  },
  {
    name: "saved-changed",
    path: changing.path,
    reach: async (visitor, host) => {
      await visitor.taps("收藏", "button");
      await publish(host, "phone-changed");
      await visitor.letsMinutesPass(5);
      await visitor.opens("/pages/guides/saved/index");
      await visitor.sees("改过 1 处");
    },
  },
  {
    name: "report-wrong",
    path: reportPath,
    reach: async (visitor) => {
      await visitor.taps("提交", "button");
      await visitor.sees("选一下哪里不对");
    },
  },
  {
    name: "report-sent",
    path: reportPath,
    reach: async (visitor) => {
      await visitor.taps("电话", "radio");
      await visitor.screen.getByRole("textbox", { name: "怎么不对" }).fill("窗口电话打不通，已经换号了");
      await visitor.taps("提交", "button");
      await visitor.taps(/前答复/, "button");
    },
  },
  {
    name: "long-text",
    path: guideNamed("困难残疾人生活补贴和重度残疾人护理补贴").path,
    reach: async (visitor) => {
      await visitor.sees("带什么");
      await visitor.doublesTheText();
    },
  },
];

/** Names of pages and states; all where none is given. */
const wanted = new Set(process.argv.slice(2));
const isWanted = ({ name }: State) => wanted.size === 0 || wanted.has(name);

const suffixes: Record<Mode, string> = { light: "", dark: "-dark", elder: "-elder" };

async function take(browser: Browser, host: WebHost, mode: Mode, state: State): Promise<void> {
  const phone = await newPhone(browser, host.url, { mode, scale: 2, ...state.who });
  const visitor = await openApp(phone, state.path);
  await state.reach(visitor, host);
  await visitor.settles();
  if (!state.screenOnly) await visitor.seesTheWholePage();
  const picture = await visitor.page.screenshot({ caret: "hide" });
  const file = join(folder, `${state.name}${suffixes[mode]}.png`);
  writeFileSync(file, await shrinkPng(visitor.page, picture));
  host.fault();
  await phone.close();
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const old = wanted.size === 0 ? readdirSync(folder).filter((name) => name.endsWith(".png")) : [];
  for (const name of old) rmSync(join(folder, name));
  const pages: State[] = everyPage().map(({ name, path, ready, who }) => ({
    name,
    ...(who ? { who } : {}),
    path,
    reach: (visitor) => visitor.sees(ready),
  }));
  const host = await startWebHost();
  const browser = await launchChromium();
  for (const page of pages.filter(isWanted)) for (const mode of modes) await take(browser, host, mode, page);
  const all = [
    ...states,
    ...formStates,
    ...ticketStates,
    ...ticketFormStates,
    ...surveyStates,
    ...replyStates,
    ...ratingStates,
    ...statisticsStates,
  ];
  for (const state of all.filter(isWanted)) await take(browser, host, "light", state);
  await browser.close();
  await host.stop();
  console.log(`${readdirSync(folder).filter((name) => name.endsWith(".png")).length} 张图在 docs/shots`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
