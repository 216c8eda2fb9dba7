import { firstRegion } from "../../support/shipped";
import { noticesOf, placeOf } from "../../support/web-answers";
import { webApp } from "../../support/web-app";

const app = webApp();

test("notices: the newest on the home page, all in the list, each to read", async () => {
  const resident = await app.visit();
  const notices = await noticesOf(app.url, firstRegion);
  const titles = notices.map(({ title }) => title);
  await resident.sees(...titles.slice(0, 3));
  await resident.taps("全部");
  await resident.sees(...titles);
  await resident.taps(titles[0] ?? "");
  await resident.isAt(`/pages/notices/detail/index?id=${notices[0]?.id}`);
  await resident.sees(titles[0] ?? "", "10月16日");
  await resident.goesBack();
  await resident.sees(...titles);
  await resident.goesBack();
  await resident.isAt("/pages/tabs/home/index");
});

test("the hall: how it is now, where it is, its windows, its number", async () => {
  const resident = await app.visit();
  const { hall } = await placeOf(app.url, firstRegion);
  await resident.taps("窗口和楼层");
  await resident.sees(hall?.name ?? "", "开着", hall?.address ?? "", hall?.transport ?? "");
  for (const { name, floor, windows } of hall?.zones ?? []) {
    await resident.taps(floor);
    await resident.taps(new RegExp(`^${name}`), "radio");
    await resident.sees(name, ...windows.map((place) => place.name));
  }
  expect(await resident.dials("打大厅电话")).toBe(hall?.phone);
});
