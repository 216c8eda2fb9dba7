// A room that is not built yet says so, and says where to go now.
import { webApp } from "../../support/web-app";

const app = webApp();

test("the tab 诉求 is honest", async () => {
  const resident = await app.visit();
  await resident.taps("诉求", "tab");
  await resident.sees("网上提诉求还没开");
  expect(await resident.control("诉求", "tab").getAttribute("aria-selected")).toBe("true");
  expect(await resident.dials(/12345/)).toBe("12345");
});

test("评价 is honest too", async () => {
  const resident = await app.visit();
  await resident.taps(/^评价/);
  await resident.sees("评价还没开");
  await resident.goesBack();
  await resident.sees("大厅现在");
});
