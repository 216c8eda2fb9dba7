// One app for five places: what one sees follows the chosen region.

import { guidesOf, placeOf, regionsOf } from "../../support/web-answers";
import { webApp } from "../../support/web-app";

const app = webApp();

test("list, hall and notices follow the region, through all of them", async () => {
  const resident = await app.visit();
  const regions = await regionsOf(app.url);
  expect(regions).toHaveLength(5);
  for (const { code, name } of [...regions.slice(1), ...regions.slice(0, 1)]) {
    const { hall, notice } = await placeOf(app.url, code);
    const guides = await guidesOf(app.url, code);
    await resident.taps("切换地区");
    await resident.taps(new RegExp(`^${name}`), "radio");
    await resident.isAt("/pages/tabs/home/index");
    await resident.sees(name, notice?.title ?? "没有通知");
    if (hall) await resident.sees(hall.name);
    else await resident.seesNoMore("大厅现在");
    await resident.taps("办事", "tab");
    const ours = guides.filter(({ audiences }) => audiences.includes("person"));
    await resident.sees(`全部 ${ours.length} 项`, ours[0]?.name ?? "", ours[0]?.department.name ?? "");
    await resident.taps("首页", "tab");
  }
}, 120_000);

test("the choice is kept, and the list marks it", async () => {
  const resident = await app.visit({ path: "/pages/regions/pick/index" });
  await resident.taps("鄂托克前旗", "radio");
  await resident.sees("鄂托克前旗");
  await resident.startsAgain();
  await resident.taps("切换地区，当前鄂托克前旗");
  await resident.sees("正在看");
  expect(await resident.control("鄂托克前旗", "radio").getAttribute("aria-checked")).toBe("true");
});
