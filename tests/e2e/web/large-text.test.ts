// 200 % text loses nothing and never makes one scroll sideways; and nothing moves for those who asked for stillness.
import { cutOff, longestMotion, sticksOut } from "../../support/measure";
import { webApp } from "../../support/web-app";
import { everyPage } from "../../support/web-pages";

const app = webApp();

test.each(everyPage())("$name", async ({ path, ready, who }) => {
  // The narrowest screen of WCAG 1.4.10.
  const visitor = await app.visitAgain({ path, width: 320, ...who });
  await visitor.sees(ready);
  expect(await sticksOut(visitor)).toEqual([]);
  expect(await cutOff(visitor)).toEqual([]);
  await visitor.page.setViewportSize({ width: 360, height: 780 });
  await visitor.doublesTheText();
  expect(await sticksOut(visitor)).toEqual([]);
  expect(await cutOff(visitor)).toEqual([]);
});

test("with reduced motion nothing takes time, and the sheet still opens and closes", async () => {
  const visitor = await app.visit({ path: "/pages/guides/list/index", reducedMotion: true });
  await visitor.taps("全部筛选", "button");
  await visitor.control(/^证件办理 \d+$/, "button").waitFor();
  expect(await longestMotion(visitor)).toBeLessThanOrEqual(1);
  await visitor.taps("关闭");
  await visitor.screen.getByRole("dialog").waitFor({ state: "hidden" });
});
