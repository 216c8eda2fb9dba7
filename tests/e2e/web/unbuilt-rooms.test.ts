// A room that is not built yet says so, and says where to go now.
import { webApp } from "../../support/web-app";

const app = webApp();

test.each([
  ["诉求", "网上提诉求还没开"],
  ["我的", "还不用登录"],
])("the tab %s is honest", async (tab, title) => {
  const resident = await app.visit();
  await resident.taps(tab, "tab");
  await resident.sees(title);
  expect(await resident.control(tab, "tab").getAttribute("aria-selected")).toBe("true");
  expect(await resident.dials(/12345/)).toBe("12345");
});

test("评价 is honest too", async () => {
  const resident = await app.visit();
  await resident.taps(/^评价/);
  await resident.sees("评价还没开");
  await resident.goesBack();
  await resident.sees("大厅现在");
});
