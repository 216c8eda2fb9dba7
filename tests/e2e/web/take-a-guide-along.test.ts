// What one takes from a guide on the web: the guide without a network, a form, a picture, a sheet of paper.
import { readFileSync } from "node:fs";
import { guideNamed } from "../../support/shipped";
import { webApp } from "../../support/web-app";

const app = webApp();
const guide = guideNamed("居民身份证首次申领");
const leaflet = `/pages/guides/leaflet/index?id=${guide.id}`;

test("a saved guide opens without a network after one visit, and so do its leaflet and its report", async () => {
  const herder = await app.visit({ path: guide.path });
  await herder.taps("收藏", "button");
  await herder.sees("已收藏，没有网络也能看");
  await herder.goesOffline();
  await herder.letsMinutesPass(90);
  await herder.taps("告知单", "button");
  await herder.sees("没连上网，这是 10月16日 9:12 的内容", "以窗口为准");
  await herder.goesBack();
  await herder.taps("报错", "button");
  await herder.taps("电话", "radio");
  await herder.screen.getByRole("textbox", { name: "怎么不对" }).fill("窗口电话打不通");
  await herder.taps("提交", "button");
  await herder.sees("还没提交，信号断了");
  await herder.comesOnline();
  await herder.taps("再提交一次", "button");
  await herder.sees(/^编号 JC-2026-\d{5}$/);
});

test("the overview leads to the part it speaks of, by the keyboard too", async () => {
  const resident = await app.visit({ path: guide.path });
  await resident.sees("常有人问");
  await resident.tabsTo("在哪办");
  await resident.presses("Enter");
  const place = resident.screen.locator(".part-place");
  const top = await place.evaluate((part) => part.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(44);
  expect(top).toBeLessThan(200);
  await resident.tabsTo("带我去");
});

test("a form comes as a Word document under its name", async () => {
  const resident = await app.visit({ path: guide.path });
  const coming = resident.page.waitForEvent("download");
  await resident.taps("下载空白的居民身份证申领登记表", "button");
  const file = await coming;
  expect(file.suggestedFilename()).toBe("居民身份证申领登记表.docx");
  expect(readFileSync(await file.path()).toString("latin1", 0, 2)).toBe("PK");
});

test("the leaflet comes as a PNG of twice its size, as high as its text", async () => {
  const resident = await app.visit({ path: leaflet });
  await resident.sees("以窗口为准");
  const coming = resident.page.waitForEvent("download");
  await resident.taps("存成图片", "button");
  const file = await coming;
  expect(file.suggestedFilename()).toBe(`${guide.name}-一次性告知单.png`);
  const bytes = readFileSync(await file.path());
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(800);
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(1000);
  await resident.sees("已下载到这台设备");
});

test("on paper the sheet stands alone, black on white, and no page is cut", async () => {
  const resident = await app.visit({ mode: "dark", path: leaflet });
  await resident.sees("以窗口为准");
  await resident.page.emulateMedia({ media: "print" });
  const look = await resident.screen.evaluate((page) => {
    const style = (selector: string) => {
      const found = page.querySelector(selector);
      return found ? getComputedStyle(found) : undefined;
    };
    return {
      bars: [style(".nav")?.display, style(".acts")?.display],
      paper: style(".page")?.backgroundColor,
      ink: style(".leaflet")?.color,
      cut: page.scrollHeight > page.clientHeight + 1,
    };
  });
  expect(look).toEqual({
    bars: ["none", "none"],
    paper: "rgb(255, 255, 255)",
    ink: "rgb(0, 0, 0)",
    cut: false,
  });
  const paper = (await resident.page.pdf({ format: "A4" })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
});
