// 收藏: a guide stays on the phone, and its keeper is told what changed.
import { openApp, page, see, tap } from "../support/app";
import { backend } from "../support/setup-client";

const id = "g-152923-id-card-first";
const guide = `/pages/guides/detail/index?id=${id}`;
const saved = "/pages/guides/saved/index";

async function saveIt(): Promise<void> {
  const { unmount } = await openApp(guide);
  await tap("button", "收藏");
  await see("已收藏，没有网络也能看");
  unmount();
}

/** The phone's clock moves on: what was read a minute ago is not asked for again. */
function daysLater(days: number): void {
  const then = Date.now() + days * 24 * 60 * 60 * 1000;
  jest.spyOn(Date, "now").mockImplementation(() => then);
}

test("a saved guide stands in the list of the tab 我的, and can be taken off again", async () => {
  await saveIt();
  await openApp("/pages/tabs/me/index");
  await tap("link", /收藏的指南/);
  await tap("link", /居民身份证首次申领/);
  await tap("button", "已收藏");
  await see("不收藏了");
  await tap("button", "返回");
  await see("还没有收藏");
});

test("what changed since is told on top of the guide and in the list, until the person has seen it", async () => {
  await saveIt();
  backend.changeGuide(id, "promised-shorter");
  backend.changeGuide(id, "phone-changed");
  daysLater(1);
  const list = await openApp(saved);
  await see("改过 2 处");
  await see(/^承诺时限 20→10/);
  list.unmount();
  const { unmount } = await openApp(guide);
  await see("您收藏后改过 2 处");
  await tap("button", "知道了");
  expect(page().queryByText("您收藏后改过 2 处")).toBeNull();
  unmount();
  await openApp(saved);
  await see("居民身份证首次申领");
  expect(page().queryByText(/改过/)).toBeNull();
});

test("a guide that was withdrawn says so, and the saved copy stays readable with its date", async () => {
  await saveIt();
  backend.changeGuide(id, "withdrawn");
  daysLater(1);
  const list = await openApp(saved);
  await see("停用了。存下的还能看，别照着办");
  list.unmount();
  await openApp(guide);
  await see("这份指南停用了，别照着办");
  await see(/^下面是 10月16日 9:\d\d 存下的/);
  await see("能不能办");
});

test("a saved guide opens without a network after other copies are too old", async () => {
  await saveIt();
  daysLater(60);
  backend.fault({ kind: "offline" });
  const list = await openApp(saved);
  await see("居民身份证首次申领");
  list.unmount();
  await openApp(guide);
  await see("能不能办");
  await see("没连上网，这是 10月16日 9:12 的内容");
});
