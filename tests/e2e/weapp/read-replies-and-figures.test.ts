// Published replies and figures on WeChat's own framework: found by words, taken on into a ticket; drawn and as a table.
import type { MiniProgram } from "./driver";
import { weappApp } from "./weapp-app";

const app = weappApp();
let phone: MiniProgram;

async function open(path: string, query: Record<string, string> = {}): Promise<void> {
  phone = await app.opens(path, { query });
}

test("by words to an answer, shared, and on into a ticket", async () => {
  await open("pages/replies/list/index", { search: "1" });
  await phone.waitForText("再看一些");
  await phone.type(".find-input", "水泵");
  await phone.waitForNoText("再看一些");
  await phone.tapText("三天不出水");
  await phone.waitForText("提的人确认解决了");
  expect(await phone.share()).toEqual({
    title: "嘎查机井水泵三天不出水",
    path: "/pages/replies/detail/index?id=pr-152923-well-pump",
  });
  await phone.tapText("没解决？提交诉求");
  await phone.waitForText("出了什么事");
});

test("the figures of two years by department, as bars and as a table", async () => {
  await open("pages/tickets/figures/index");
  await phone.waitForText("年度报告里的数");
  const mask = await phone.page
    .locator("host-page:not([hidden]) .line-stroke")
    .evaluate((stroke) => decodeURIComponent(getComputedStyle(stroke).maskImage));
  expect(mask).toContain('d="M');
  await phone.tapText("近 12 个月", true);
  await phone.waitForText("看哪段时间");
  await phone.tapText("近 24 个月", true);
  await phone.waitForText("2024年11月至2026年10月");
  await phone.tapText("按部门", true);
  await phone.waitForText("按时办结率，按部门");
  await phone.tap(".chart:has-text('按时办结率，按部门') .text-btn");
  await phone.waitForText("已答复或到期");
});
