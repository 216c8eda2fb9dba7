// The WeChat build in WeChat's own component framework: open, search, open a guide, back; then without a network.
import { weappApp } from "./weapp-app";

const app = weappApp();

test("a resident opens the app, searches, reads a guide and comes back to what she typed", async () => {
  const phone = await app.opens();
  await phone.waitForText("额济纳旗");
  await phone.waitForText("大厅现在");
  await phone.tapText("搜要办的事");
  await phone.waitForRoute("pages/guides/search/index");
  await phone.type("搜事项、部门、证件", "身份证");
  await phone.waitForText("居民身份证首次申领");
  await phone.tapText("居民身份证首次申领");
  await phone.waitForRoute("pages/guides/detail/index");
  for (const element of ["能不能办", "带什么", "多久", "怎么办", "多少钱", "想当面办", "法律依据"]) {
    await phone.waitForText(element);
  }
  await phone.tapText("为什么", true);
  await phone.waitForText("不算");
  await phone.back();
  await phone.waitForText("居民身份证首次申领");
});

test("what was opened once opens without a network", async () => {
  const guidePage = "pages/guides/detail/index";
  const query = { id: "g-152923-id-card-first" };
  const online = await app.opens(guidePage, { query });
  await online.waitForText("法律依据");
  const storage = await online.storage();
  app.fault({ kind: "offline" });
  const phone = await app.opens(guidePage, { query, storage });
  await phone.waitForText("法律依据");
});

test("the five tabs open, dark and large", async () => {
  const phone = await app.opens(undefined, { dark: true, fontSizeScale: 1.4 });
  await phone.waitForText("我要办事");
  for (const [tab, words] of [
    ["办事", "常办的"],
    ["公开", "最近公开的"],
    ["诉求", "公开的答复"],
    ["我的", "看自己的申请、消息"],
    ["首页", "我要办事"],
  ] as const) {
    await phone.tapText(tab, true);
    await phone.waitForText(words);
  }
});

test("a screen reader is told names and roles", async () => {
  const phone = await app.opens();
  await phone.waitForText("大厅现在");
  const search = phone.page.locator('host-page:not([hidden]) [role="link"]', { hasText: "搜要办的事" });
  await search.waitFor();
  const tab = phone.page.locator('host-page:not([hidden]) [role="tab"][aria-selected="true"]');
  expect(await tab.innerText()).toContain("首页");
});
