// What one takes from a guide on WeChat: a form in the reader, a picture in the album, a card for others, a report.
import type { MiniProgram } from "./driver";
import { weappApp } from "./weapp-app";

const query = { id: "g-152923-id-card-first" };

const app = weappApp();
let phone: MiniProgram;

async function open(page: string): Promise<void> {
  phone = await app.opens(`pages/guides/${page}/index`, { query });
}

async function called(name: string): Promise<Record<string, unknown> | undefined> {
  const calls = await phone.calls();
  return calls.find((call) => call.name === name)?.options as Record<string, unknown> | undefined;
}

/** The start of a PNG and its size in pixels. */
function sizeOf(base64: string): { kind: string; width: number; height: number } {
  const bytes = Buffer.from(base64, "base64");
  return {
    kind: bytes.toString("latin1", 1, 4),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
  };
}

test("a guide shows in few calls, and its parts are one tap away", async () => {
  await open("detail");
  await phone.waitForText("常一起办的");
  const { perPage } = await phone.setDataMeter();
  expect(perPage["pages/guides/detail/index"]?.calls).toBeLessThanOrEqual(6);
  await phone.tapText("在哪办");
  await phone.page.waitForFunction(() => {
    const part = document.querySelector("host-page:not([hidden]) .part-place");
    return part !== null && part.getBoundingClientRect().top < window.innerHeight / 2;
  });
});

test("a form opens in WeChat's reader under its own name, with the menu that forwards it", async () => {
  await open("detail");
  await phone.waitForText("空白表");
  await phone.tapText("空白表");
  await phone.waitForText("已下载");
  expect(await called("openDocument")).toMatchObject({
    filePath: "http://usr/居民身份证申领登记表.docx",
    fileType: "docx",
    showMenu: true,
  });
});

test("without a network the form says so", async () => {
  await open("detail");
  await phone.waitForText("空白表");
  await phone.offline(true);
  await phone.tapText("空白表");
  await phone.waitForText("没有网络，表没下下来");
});

test("the way to the hall opens in WeChat's map", async () => {
  await open("detail");
  await phone.waitForText("带我去");
  await phone.tapText("带我去");
  expect(await called("openLocation")).toMatchObject({ latitude: 41.96, longitude: 101.07 });
});

test("the leaflet goes into the album as a picture of twice its size", async () => {
  await open("leaflet");
  await phone.waitForText("以窗口为准");
  await phone.tapText("存成图片");
  await phone.waitForText("已存到相册");
  const { filePath } = (await called("saveImageToPhotosAlbum")) ?? {};
  const picture = sizeOf(await phone.fileAt(String(filePath)));
  expect(picture).toMatchObject({ kind: "PNG", width: 800 });
  expect(picture.height).toBeGreaterThan(1000);
});

test("a person who keeps us out of the album is told where to let us in", async () => {
  await open("leaflet");
  await phone.waitForText("以窗口为准");
  await phone.answerWith("saveImageToPhotosAlbum", { fail: "auth deny" });
  await phone.tapText("存成图片");
  await phone.waitForText("没存成：您没让我们存到相册");
  await phone.tapText("去设置");
  expect(await called("openSetting")).toBeDefined();
});

test("a mistake is reported and gets its number", async () => {
  await open("report");
  await phone.waitForText("哪里不对");
  await phone.tapText("提交", true);
  const wrong = phone.page.locator(
    'host-page:not([hidden]) .field-long [aria-invalid="true"], .field-long[aria-invalid="true"]',
  );
  await wrong.waitFor();
  await phone.tapText("电话", true);
  await phone.type(".field-long", "窗口电话打不通，已经换号了");
  await phone.tapText("提交", true);
  await phone.waitForText("编号 JC-2026-00001");
});
