// Halls drawn, the nearest point, directories and questions in a real browser.
import { webApp } from "../../support/web-app";

const app = webApp();

test("the plan: a zone leads to its windows, a window to what it handles", async () => {
  const resident = await app.visit({ path: "/pages/halls/detail/index?id=hall-152923" });
  await resident.taps(/^公安便民区/, "radio");
  await resident.sees("户籍", "身份证");
  await resident.taps("二楼");
  await resident.taps(/^农牧林草区/, "radio");
  await resident.taps(/林草/, "link");
  await resident.isAt("/pages/guides/list/index?window=12");
  await resident.sees(/^共 \d+ 项$/);
});

test("every zone of the largest hall can be read and hit", async () => {
  const resident = await app.visit({ path: "/pages/halls/detail/index?id=hall-150600" });
  await resident.sees("平面图");
  for (const floor of ["一楼", "二楼", "三楼"]) {
    await resident.taps(floor);
    const zones = resident.screen.locator(".plan-zone");
    for (const zone of await zones.all()) {
      const { width = 0, height = 0 } = (await zone.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(43);
      const cut = await zone.evaluate((box) => box.scrollWidth > box.clientWidth + 1);
      expect(cut).toBe(false);
    }
  }
});

test("the nearest point comes first once the person lets the phone say where it is", async () => {
  const herder = await app.visit({ path: "/pages/halls/points/index" });
  const phone = herder.page.context();
  await phone.grantPermissions(["geolocation"]);
  await phone.setGeolocation({ latitude: 42.12, longitude: 101.08 });
  await herder.taps("按离我远近排");
  await herder.sees("从近到远", /约 [\d.]+ 公里/);
  await herder.taps(/^苏泊淖尔苏木便民服务中心/);
  expect(await herder.dials(/^打电话问/)).toBe("0483-0000065");
});

test("without a position one looks by 苏木, with the keyboard too", async () => {
  const herder = await app.visit({ path: "/pages/halls/points/index" });
  await herder.taps("按离我远近排");
  await herder.sees(/没有允许用位置/);
  await herder.tabsTo("按地方");
  await herder.presses("Enter");
  await herder.control("马鬃山苏木", "radio").waitFor();
  await herder.taps("马鬃山苏木", "radio");
  await herder.sees("马鬃山苏木便民服务中心");
  await herder.seesNoMore("居延社区代办点");
});

test("a few questions lead to the leaflet of one's own, back and forth", async () => {
  const resident = await app.visit({ path: "/pages/tabs/guides/index" });
  await resident.taps(/^我该办哪一件/);
  await resident.taps(/^办身份证/, "link");
  await resident.taps("丢了", "button");
  await resident.taps("不急", "button");
  await resident.sees("补领", /您不用带/);
  await resident.taps("我的一次性告知单", "link");
  await resident.sees("居民身份证补领");
  await resident.goesBack();
  await resident.sees("补领", /您不用带/);
});
