// A month's statistics on WeChat's framework: drawn, as a table, as a picture and a file, shared, month by month.
import type { MiniProgram } from "./driver";
import { weappApp } from "./weapp-app";

const app = weappApp();
let phone: MiniProgram;

async function open(page: string, query: Record<string, string> = {}): Promise<void> {
  const path = `pages/statistics/${page}/index`;
  phone = await app.opens(path, { query });
}

async function called(name: string): Promise<Record<string, unknown> | undefined> {
  const calls = await phone.calls();
  return calls.find((call) => call.name === name)?.options as Record<string, unknown> | undefined;
}

const card = (title: string) => `.chart-card:has-text('${title}')`;

test("a month is drawn, opened as a table, saved as a picture and passed on as a file", async () => {
  await open("month");
  await phone.waitForText("含算法说明");
  const masks = await phone.page
    .locator("host-page:not([hidden]) .line-stroke")
    .evaluateAll((strokes) =>
      strokes.map((stroke) => decodeURIComponent(getComputedStyle(stroke).maskImage)),
    );
  expect(masks).toHaveLength(2);
  for (const mask of masks) expect(mask).toContain('d="M');
  await phone.tap(`${card("平均几天办完")} .row`);
  await phone.waitForText("承诺平均");
  await phone.tapText("存成图片");
  await phone.waitForText("图片存好了");
  const { filePath } = (await called("saveImageToPhotosAlbum")) ?? {};
  const bytes = Buffer.from(await phone.fileAt(String(filePath)), "base64");
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(800);
  await phone.tapText("存成 CSV");
  await phone.waitForText("表格存好了");
  expect(await called("shareFileMessage")).toMatchObject({
    fileName: "额济纳旗2026年9月统计-平均几天办完.csv",
  });
});

test("the card that is shared opens the place and the month that were looked at", async () => {
  await open("month", { id: "150600-2026-05" });
  await phone.waitForText("鄂尔多斯市");
  await phone.waitForText("5月1日至31日");
  expect(await phone.share()).toEqual({
    title: "鄂尔多斯市2026年5月统计",
    path: "/pages/statistics/month/index?id=150600-2026-05",
  });
  await phone.tap(".month-arrow");
  await phone.waitForText("4月1日至30日");
  expect(await phone.share()).toMatchObject({ path: "/pages/statistics/month/index?id=150600-2026-04" });
});

test("places and years are compared", async () => {
  await open("history");
  await phone.waitForText("真实数据");
  await phone.tapText("热线", true);
  await phone.waitForText("热线办结率");
  await phone.tap(`.chart-card .row`);
  await phone.waitForText("没写");
});
