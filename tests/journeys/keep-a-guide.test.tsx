// 收藏: a guide stays on the phone, and its keeper is told what changed.
import { useSaved } from "@/features/guides/saved-store";
import { openApp, page, see, tap } from "../support/app";
import { backend } from "../support/backend";

const id = "g-152923-id-card-first";
const guide = `/pages/guides/detail/index?id=${id}`;
const saved = "/pages/guides/saved/index";

async function saveIt(): Promise<void> {
  const { unmount } = await openApp(guide);
  await tap("button", "收藏");
  await see("已收藏，没有网络也能看");
  unmount();
}

/** A phone on which these keys find no room. */
function fullFor(isRefused: (key: string) => boolean): void {
  const { setItem } = Storage.prototype;
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(function (this: Storage, key, value) {
    if (isRefused(key)) throw new Error("full");
    setItem.call(this, key, value);
  });
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

test("a phone without room says that the guide is not kept, and does not list it", async () => {
  for (const refused of [`saved-${id}`, "saved-guides"]) {
    fullFor((key) => key === refused);
    const { unmount } = await openApp(guide);
    await tap("button", "收藏");
    await see("手机存满了，没收藏成。删掉些东西再试");
    expect(page().getByRole("button", { name: "收藏" })).toBeInTheDocument();
    unmount();
  }
  await openApp(saved);
  await see("还没有收藏");
});

test("the fifty-first guide is refused with words, and none of the fifty goes", async () => {
  await saveIt();
  const [one] = useSaved.getState().saved;
  const fifty = Array.from({ length: 50 }, (_, place) => ({ ...one, id: `g-${place}` }));
  localStorage.setItem(
    "saved-guides",
    JSON.stringify({ data: JSON.stringify({ state: { saved: fifty }, version: 0 }) }),
  );
  await openApp(guide);
  await tap("button", "收藏");
  await see("已收藏 50 份，收满了。先去掉一份再收藏");
  expect(useSaved.getState().saved).toHaveLength(50);
});

test("a copy that cannot be read counts as none", async () => {
  await saveIt();
  backend.fault({ kind: "offline" });
  for (const broken of ["{", JSON.stringify({ id, name: "居民身份证首次申领" })]) {
    for (const key of Object.keys(localStorage)) if (key.startsWith("read")) localStorage.removeItem(key);
    localStorage.setItem(`saved-${id}`, JSON.stringify({ data: broken }));
    const { unmount } = await openApp(guide);
    await see("没有网络，这一页还没看过");
    unmount();
  }
});

test("a guide that is not there any more cannot be saved or taken along", async () => {
  const { unmount } = await openApp(guide);
  await page().findByRole("button", { name: "收藏" });
  unmount();
  backend.changeGuide(id, "withdrawn");
  daysLater(1);
  const dead = await openApp(guide);
  await see("没有这一项，可能已经取消");
  expect(page().queryByRole("button", { name: "收藏" })).toBeNull();
  dead.unmount();
  await openApp(`/pages/guides/leaflet/index?id=${id}`);
  await see("没有这一项，可能已经取消");
  expect(page().queryByRole("button", { name: "存成图片" })).toBeNull();
});

test("the sheet of a saved guide that was withdrawn says so itself", async () => {
  await saveIt();
  backend.changeGuide(id, "withdrawn");
  daysLater(1);
  await openApp(`/pages/guides/leaflet/index?id=${id}`);
  await see("这份指南停用了，别照着办");
});
