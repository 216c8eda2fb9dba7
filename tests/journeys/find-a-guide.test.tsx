import { openApp, page, see, tap, type } from "../support/app";
import { dialled } from "../support/taro-shim";

test("a resident finds a guide by what she would say, reads it, and comes back to what she typed", async () => {
  await openApp();
  await see("额济纳旗");
  await tap("link", "搜要办的事");
  await type("身份证");
  await see(/^共 \d+ 项$/);
  await tap("link", /居民\s*身份证\s*首次申领/);
  await see("能不能办");
  for (const element of ["带什么", "多久", "怎么办", "多少钱", "想当面办", "法律依据"]) await see(element);
  await tap("button", "返回");
  expect(page().getByRole("searchbox")).toHaveValue("身份证");
});

test("she ticks off a material and the tick is there when she opens the guide again", async () => {
  const guide = "/pages/guides/detail/index?id=g-152923-id-card-first";
  const { unmount } = await openApp(guide);
  await tap("checkbox", /居民户口簿/);
  await see(/备好 1 件/);
  unmount();
  await openApp(guide);
  await see(/备好 1 件/);
});

test("she asks why the date is that date and can add it up", async () => {
  await openApp("/pages/guides/detail/index?id=g-152923-id-card-first");
  await tap("button", /今天交齐/);
  await see(/^算 \d+ 天，不算 \d+ 天$/);
});

test("she calls the number on the guide", async () => {
  await openApp("/pages/guides/detail/index?id=g-152923-id-card-first");
  await tap("button", /办得不好，投诉/);
  expect(dialled).toEqual(["12345"]);
});
