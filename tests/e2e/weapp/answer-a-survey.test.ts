// 投票 and 征求意见 on WeChat: filled in, handed in once, and light enough for a small phone.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { keptSession } from "../../support/kept-session";
import { surveyIds } from "../../support/survey-ids";
import { now, startWebHost, type WebHost } from "../../support/web-host";
import { type MiniProgram, openMiniProgram } from "./driver";

const dir = join(__dirname, "../../../dist/weapp");
const detail = "pages/surveys/detail/index";

let browser: Browser;
let host: WebHost;
let phone: MiniProgram;

beforeAll(async () => {
  browser = await launchChromium();
  host = await startWebHost();
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

afterEach(async () => {
  expect((await phone.setDataMeter()).largest).toBeLessThanOrEqual(64 * 1024);
  expect(await phone.errors()).toEqual([]);
  expect(host.unexpected).toEqual([]);
  await phone.close();
});

async function open(path: string, query: Record<string, string> = {}): Promise<void> {
  const storage = { session: JSON.stringify(await keptSession(host.url, "resident")) };
  phone = await openMiniProgram({ dir, browser, apiBase: host.url, path, query, storage, now });
}

test("from the list to the count", async () => {
  await open("pages/surveys/list/index");
  await phone.waitForText("选旗树旗花");
  await phone.tapText("选旗树旗花");
  await phone.waitForText("沙枣");
  await phone.tapText("胡杨", true);
  await phone.tap(".foot .btn-primary");
  await phone.waitForText("还有 1 处要改");
  await phone.tapText("马蔺", true);
  await phone.tap(".foot .btn-primary");
  await phone.waitForText("收到了您的回答");
  await phone.waitForText("584 人答了这一题");
  await phone.back();
  await phone.waitForText("您10月16日答过");
});

test("a comment on a section of a draft", async () => {
  await open(detail, { id: surveyIds.draft });
  await phone.waitForText("第七条");
  await phone.tap(".card:has-text('第四条') .section-act .text-btn");
  await phone.type(".part-survey-s-4", "医院门前再多留两个位置");
  await phone.tapText("可以公开我的意见", true);
  await phone.tapText("提交意见", true);
  await phone.waitForText("收到了您的回答");
});
