// One's own data in a browser: the copy is a file, and stands in no address and in nothing that the phone keeps.
import { readFileSync } from "node:fs";
import type { components } from "@contract/schema";
import { webApp } from "../../support/web-app";

const app = webApp();

test("the copy of everything is downloaded as one file, and stays nowhere else", async () => {
  const herder = await app.visit({ path: "/pages/me/privacy/index", persona: "herder" });
  const urls: string[] = [];
  herder.page.on("request", (request) => urls.push(request.url()));
  const download = herder.page.waitForEvent("download");
  await herder.taps("导出我的数据", "button");
  const file = await download;
  expect(file.suggestedFilename()).toBe("weiminban-2026-10-16.json");
  const text = readFileSync(await file.path(), "utf8");
  const all = JSON.parse(text) as components["schemas"]["OwnDataExport"];
  expect(all.disclosureRequests.length).toBeGreaterThan(0);
  const [number = ""] = all.tickets.map((ticket) => ticket.number);
  expect(urls.filter((url) => url.startsWith("http") && url.includes(number))).toEqual([]);
  const kept = await herder.page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain(all.exportedAt);
  await herder.sees("存好了，在下载里");
});

test("a picture of a notice is shown, and large after a tap", async () => {
  const visitor = await app.visit({ path: "/pages/notices/detail/index?id=n-152923-31" });
  await visitor.sees("开春，湖面化开，水鸟回来了（为民办示例画）");
  const widths = () =>
    visitor.page.evaluate(() => [...document.querySelectorAll("img")].map((image) => image.naturalWidth));
  await visitor.settles();
  expect(await widths()).toEqual([720, 720, 720]);
  await visitor.taps(/^看大图：沙漠里的湖/, "button");
  await visitor.sees("沙漠里的湖，湖边有芦苇，水鸟从水面上飞过");
});
