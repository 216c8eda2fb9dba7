// The whole way without touching the screen: Tab, Enter, Space, Escape.
import { guideNamed } from "../../support/shipped";
import { webApp } from "../../support/web-app";

const app = webApp();
const guide = guideNamed("社会保障卡申领");

test("search, filter, open a guide, tick a material, open the law, go back", async () => {
  const resident = await app.visit();
  await resident.tabsTo("搜要办的事");
  await resident.presses("Enter");
  await resident.searchBox.waitFor();
  await resident.focusIsOn("搜事项、部门、证件");
  await resident.page.keyboard.type("社会保障卡");
  await resident.presses("Enter");
  await resident.sees(/^共 \d+ 项$/);
  await resident.tabsTo(guide.name);
  await resident.presses("Enter");
  await resident.sees("带什么");
  // The overview above names the materials too, but on one line.
  await resident.tabsTo(`${guide.materials[0]?.name}\n`);
  await resident.presses("Space");
  await resident.sees("备好 1 件");
  await resident.tabsTo("法律依据");
  await resident.presses("Enter");
  await resident.sees(guide.legalBases[0]?.text ?? "");
  await resident.tabsBackTo("返回");
  await resident.presses("Enter");
  await resident.sees(/^共 \d+ 项$/);
});

test("the filter sheet takes the focus, keeps it, and gives it back on Escape and after a choice", async () => {
  const resident = await app.visit({ path: "/pages/guides/list/index" });
  await resident.tabsTo("全部筛选");
  await resident.presses("Enter");
  const sheet = resident.screen.getByRole("dialog");
  await sheet.waitFor();
  await resident.focusIsIn(sheet);
  for (let presses = 0; presses < 40; presses += 1) {
    await resident.presses("Tab");
    await resident.focusIsIn(sheet);
  }
  await resident.presses("Escape");
  await sheet.waitFor({ state: "hidden" });
  await resident.focusIsOn("全部筛选");

  await resident.presses("Space");
  await sheet.waitFor();
  await resident.tabsTo("证件办理");
  await resident.presses("Space");
  await resident.tabsTo("看 ");
  await resident.presses("Space");
  await sheet.waitFor({ state: "hidden" });
  await resident.focusIsOn("筛选 1");
});

test("what has the focus shows it", async () => {
  const resident = await app.visit();
  await resident.tabsTo("搜要办的事");
  const focused = resident.page.locator(":focus");
  const style = await focused.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(style).not.toBe("none");
});

test("a page that was opened has the focus at its beginning, and the page behind it is out of reach", async () => {
  const resident = await app.visit({ path: "/pages/guides/list/index" });
  await resident.tabsTo(guide.name);
  await resident.presses("Enter");
  await resident.sees("带什么");
  await resident.presses("Tab");
  await resident.focusIsOn("返回");
});
