// A month's statistics in a browser: what is drawn is what the table says, in every skin; saved, shared, and compared.
import { readFileSync } from "node:fs";
import { modes, webApp } from "../../support/web-app";

const app = webApp();
const path = "/pages/statistics/month/index";
const september = `${path}?id=152923-2026-09`;

const numberOf = (text: string) => Number(/[\d,]+/.exec(text)?.[0].replace(/,/g, ""));

test.each(modes)("charts are legible at 360 px in %s", async (mode) => {
  const resident = await app.visit({ path: september, mode });
  await resident.sees(/含算法说明$/);
  const card = resident.screen.locator(".chart-card", { hasText: "收了多少，办了多少" });
  const bars = await card.locator(".bar").evaluateAll((all) =>
    all.map((bar) => ({
      figure: bar.querySelector(".bar-figure")?.textContent ?? "",
      fill: parseFloat((bar.querySelector(".bar-fill") as HTMLElement).style.width),
    })),
  );
  const most = Math.max(...bars.map(({ figure }) => numberOf(figure)));
  for (const { figure, fill } of bars)
    expect(Math.abs((numberOf(figure) / most) * 100 - fill)).toBeLessThan(0.06);
  const widest = await resident.page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest).toBe(360);
  const texts = resident.screen.locator(".line-shown, .line-level-name, .line-step");
  const sizes = await texts.evaluateAll((all) =>
    all.map((one) => ({
      size: parseFloat(getComputedStyle(one).fontSize),
      ...one.getBoundingClientRect().toJSON(),
    })),
  );
  for (const { size, left, right } of sizes) {
    expect(size).toBeGreaterThanOrEqual(12);
    expect(left >= 0 && right <= 360).toBe(true);
  }
});

test("the whole month is downloaded as one CSV that adds up, and a chart as a picture", async () => {
  const resident = await app.visit({ path: september });
  await resident.sees(/含算法说明$/);
  const downloaded = resident.page.waitForEvent("download");
  await resident.taps(/^下载全部表格/, "button");
  const file = await downloaded;
  expect(file.suggestedFilename()).toBe("额济纳旗2026年9月统计.csv");
  const text = readFileSync(await file.path(), "utf8");
  expect(text.startsWith("\uFEFF额济纳旗2026年9月统计\r\n")).toBe(true);
  const lines = text.split("\r\n");
  expect(lines).toContain("示例数据：数字是编的，只用来看版式");
  const [, carried = 0, received = 0, closed = 0, open = 0] = (
    lines.find((line) => line.startsWith("合计,")) ?? ""
  )
    .split(",")
    .map(Number);
  expect(carried + received - closed).toBe(open);
  await resident.taps("看表格：平均几天办完", "button");
  const drawn = resident.page.waitForEvent("download");
  await resident.taps("存成图片", "button");
  const picture = await drawn;
  expect(picture.suggestedFilename()).toBe("额济纳旗2026年9月统计-平均几天办完.png");
  const bytes = readFileSync(await picture.path());
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(bytes.length).toBeGreaterThan(10_000);
  await resident.sees("图片存好了");
});

test("the link that is passed on opens the month that was looked at", async () => {
  const resident = await app.visit({ path });
  await resident.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await resident.sees("2026年9月");
  await resident.taps("上个月，2026年8月", "button");
  await resident.sees(/含算法说明$/);
  await resident.page.evaluate(() => {
    Object.defineProperty(navigator, "share", { value: undefined });
  });
  await resident.taps("分享", "button");
  await resident.sees("链接复制好了，贴给别人就行");
  const link = await resident.page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe("?id=152923-2026-08");
  await resident.opens(link);
  await resident.sees("2026年8月");
});

test("places and years are compared by one measure after another", async () => {
  const resident = await app.visit({ path: "/pages/statistics/history/index" });
  await resident.taps("热线", "button");
  const card = resident.screen.locator(".chart-card");
  await card.locator(".bar").first().waitFor();
  expect(await card.locator(".bar").count()).toBeGreaterThan(1);
  await card.getByRole("button", { name: /^看表格：/ }).click();
  await resident.sees(/^各地各年的口径不一样/);
});
