// 一次性告知单: what to know and bring on one sheet, for the person at hand.
import { openApp, page, see, tap } from "../support/app";

const sheet = "/pages/guides/leaflet/index?id=g-152923-id-card-first";

test("the sheet opens from the guide and says everything in text", async () => {
  await openApp("/pages/guides/detail/index?id=g-152923-id-card-first");
  await tap("button", "告知单");
  await page().findByRole("heading", { name: "居民身份证首次申领" });
  for (const about of ["谁能办", "带什么", "多久", "多少钱", "怎么办", "在哪办", "几点开", "拿到什么"])
    await see(about);
  await see(/^承诺 20 天内（法定 60 天内）$/);
  await see("问这件事 0483-0000011");
  await see("规定会变，以窗口为准。来之前可以先打电话问。");
});

test("what this person need not bring is left out, and said", async () => {
  await openApp(`${sheet}&without=m2`);
  await see("您不用带：监护人的居民身份证");
  const materials = page()
    .getAllByRole("listitem")
    .map((item) => item.textContent);
  expect(materials).toHaveLength(2);
  expect(materials.join()).not.toContain("监护人的居民身份证");
});

test("it goes to the printer", async () => {
  const print = jest.spyOn(window, "print").mockImplementation(() => undefined);
  await openApp(sheet);
  await tap("button", "打印");
  expect(print).toHaveBeenCalledTimes(1);
});

test("a phone that cannot draw says what to do instead", async () => {
  jest.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  await openApp(sheet);
  await tap("button", "存成图片");
  await see("图片没存成。可以截屏，或者到窗口要一张");
});
