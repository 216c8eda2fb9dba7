// Everything that stands in a guide, and what one does with it.
import { fireEvent, screen, within } from "@testing-library/react";
import { openApp, page, see, tap } from "../support/app";
import { backend } from "../support/backend";

const idCard = "/pages/guides/detail/index?id=g-152923-id-card-first";
const companyStart = "/pages/guides/detail/index?id=g-152923-company-start-one-stop";
const companyCancel = "/pages/guides/detail/index?id=g-152923-company-cancel";

/** Files that the browser was given to keep, by name. */
function watchDownloads(): string[] {
  const names: string[] = [];
  // Spied on, never replaced: URL is Node's own and shared by every test file of a worker.
  jest.spyOn(URL, "createObjectURL").mockReturnValue("blob:file");
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}

test("the eight things one asks first stand on top, and each leads to its part", async () => {
  await openApp(idCard);
  const glance = within(await page().findByRole("navigation", { name: "一眼看清" }));
  expect(glance.getAllByRole("link")).toHaveLength(8);
  for (const words of [
    /跑 1 次/,
    /20 天内/,
    /不收费/,
    /谁能办/,
    /要带什么/,
    /在哪办/,
    /几点开/,
    /拿到什么/,
  ]) {
    expect(glance.getByRole("link", { name: words })).toBeInTheDocument();
  }
  await tap("link", /^在哪办/);
  expect(document.activeElement).toHaveTextContent(/^想当面办/);
  await tap("link", /^要带什么/);
  expect(document.activeElement).toHaveTextContent(/^带什么/);
});

test("a blank form and a filled-in one come under the form's name", async () => {
  const downloads = watchDownloads();
  await openApp(idCard);
  await tap("button", "下载空白的居民身份证申领登记表");
  await see("已下载");
  await tap("button", "下载填好的居民身份证申领登记表");
  await see("已下载");
  expect(downloads).toEqual(["居民身份证申领登记表.docx", "居民身份证申领登记表（填好的样子）.docx"]);
});

test("a form that does not come does not keep the filled-in one from coming", async () => {
  const downloads = watchDownloads();
  await openApp(idCard);
  const blank = await page().findByRole("button", { name: "下载空白的居民身份证申领登记表" });
  jest.spyOn(globalThis, "fetch").mockImplementationOnce(() => new Promise(() => undefined));
  fireEvent.click(blank);
  fireEvent.click(blank);
  await tap("button", "下载填好的居民身份证申领登记表");
  await see("已下载");
  expect(downloads).toEqual(["居民身份证申领登记表（填好的样子）.docx"]);
});

test("without a signal the form says that it did not come", async () => {
  await openApp(idCard);
  backend.fault({ kind: "offline", path: "/v1/guide-forms" });
  await tap("button", "下载空白的居民身份证申领登记表");
  await see("没有网络，表没下下来。有信号再点");
});

test("the flow is a list in the order of the steps, those at the same time in a list of their own", async () => {
  await openApp(companyStart);
  const together = await page().findByRole("list", { name: "同时办，按长的算 1 个工作日" });
  const names = within(together)
    .getAllByRole("listitem")
    .map((item) => item.textContent);
  expect(names).toHaveLength(5);
  expect(names[0]).toMatch(/^刻章/);
  const mine = page()
    .getAllByRole("listitem")
    .filter((item) => within(item).queryByText("您来做") !== null);
  expect(mine[0]).toHaveTextContent(/^交材料/);
  await see("共 2 个工作日");
  await see("1 + 1");
});

test("steps whose limits cannot be added up show no sum", async () => {
  await openApp(companyCancel);
  expect(await page().findByRole("list", { name: /^同时办/ })).toBeInTheDocument();
  expect(page().queryByText(/^共 /)).toBeNull();
});

test("the way to the hall opens in a map that counts in Chinese degrees", async () => {
  const open = jest.spyOn(window, "open").mockReturnValue(null);
  await openApp(idCard);
  await tap("button", "带我去");
  const [address = ""] = open.mock.calls[0] ?? [];
  expect(String(address)).toContain("https://uri.amap.com/marker?position=101.07,41.96&name=");
  expect(String(address)).toContain("coordinate=gaode");
});

test("what others must do leads to who offers it, and fees to the directory of fees", async () => {
  await openApp("/pages/guides/detail/index?id=g-152923-hotel-permit");
  await tap("link", /看全部收费目录/);
  await page().findByRole("heading", { name: "收费目录" });
  await tap("button", "返回");
  const [first] = await page().findAllByRole("link", { name: /\d 家$/ });
  expect(first).toBeDefined();
});

test("a related guide opens, and back leads to the first one", async () => {
  await openApp(idCard);
  await tap("link", /^居民身份证到期换领/);
  await page().findByRole("heading", { name: "居民身份证到期换领" });
  await tap("button", "返回");
  await page().findByRole("heading", { name: "居民身份证首次申领" });
});

test("the link is copied where the browser cannot share, and the page says so", async () => {
  const written: string[] = [];
  Object.assign(navigator, {
    clipboard: { writeText: (text: string) => Promise.resolve(written.push(text)) },
  });
  await openApp(idCard);
  await tap("button", "分享");
  await see("链接复制好了，贴给别人就行");
  expect(written).toHaveLength(1);
  expect(screen.getByTestId("page")).toBeVisible();
});
