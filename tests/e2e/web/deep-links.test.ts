// A guide's address travels: in a message, on a poster's code, in a bookmark.
import { guideNamed, guidePath } from "../../support/shipped";
import { webApp } from "../../support/web-app";

const app = webApp();
const guide = guideNamed("社会保障卡申领");

test("a guide opened cold is there, and its arrow leads home", async () => {
  const resident = await app.visit({ path: guide.path });
  await resident.sees(guide.name, "带什么");
  expect(await resident.page.title()).toBe(guide.name);
  await resident.goesBack();
  await resident.isAt("/pages/tabs/home/index");
  await resident.sees("大厅现在");
});

test("the browser's own way back and forward keeps up with the pages", async () => {
  const resident = await app.visit({ path: "/pages/guides/list/index" });
  await resident.taps(guide.name);
  await resident.sees("带什么");
  await resident.swipesBack();
  await resident.sees("网上可办");
  await resident.isAt("/pages/guides/list/index");
  await resident.page.goForward();
  await resident.sees("带什么");
});

test.each(["g-nothing", "%E0%A4%A", "<b>", "..%2F..%2Fhalls", " "])(
  "an unknown guide %j says so",
  async (id) => {
    const resident = await app.visit();
    resident.noise.expect(
      /refused: 40[04]/,
      /Failed to load resource: the server responded with a status of 40[04]/,
    );
    await resident.opens(guidePath(id));
    await resident.sees(/没有这一项，可能已经取消|这样查不了，请换个说法/);
    await resident.sees("找不到要办的事，可以打 12345 问。");
    await resident.seesNoMore("再试一次");
    await resident.goesBack();
    await resident.isAt("/pages/tabs/home/index");
  },
);
