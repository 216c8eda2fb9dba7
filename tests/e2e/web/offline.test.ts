// 150 km from the hall: what was opened once opens without a network, and says from when it is.
import { guideNamed } from "../../support/shipped";
import { webApp } from "../../support/web-app";

const app = webApp();
const read = guideNamed("社会保障卡申领");
const unread = guideNamed("居民身份证到期换领");
const kept = "没连上网，这是 10月16日 9:12 的内容";
const neverRead = "没有网络，这一页还没看过";

test("what was opened once opens without a network and dates itself; the rest says so and can be tried again", async () => {
  const herder = await app.visit({ path: "/pages/guides/list/index" });
  await herder.taps(read.name);
  await herder.sees("带什么");
  await herder.goesBack();
  await herder.goesOffline();
  await herder.letsMinutesPass(90);

  await herder.taps(read.name);
  await herder.sees(kept, "带什么", ...read.materials.map(({ name }) => name));
  await herder.goesBack();
  await herder.taps(unread.name);
  await herder.sees(neverRead, "有信号的时候再试；急事可以打 12345。");
  await herder.taps("再试一次");
  await herder.sees(neverRead);

  await herder.comesOnline();
  await herder.sees("带什么", ...unread.materials.map(({ name }) => name));
  await herder.seesNoMore(neverRead, kept);
});

test("a kept page is fresh again once the network is back", async () => {
  const herder = await app.visit({ path: read.path });
  await herder.sees("带什么");
  await herder.goesBack();
  await herder.sees("大厅现在");
  await herder.goesOffline();
  await herder.letsMinutesPass(90);
  await herder.taps("办事", "tab");
  await herder.sees(neverRead);
  await herder.comesOnline();
  await herder.taps(/^全部 \d+ 项$/, "link");
  await herder.taps(read.name);
  await herder.sees("带什么");
  await herder.seesNoMore(/没连上网/);
});

test("the app starts again without a backend and shows what was read before", async () => {
  const herder = await app.visit();
  await herder.sees("大厅现在", "约");
  await herder.opens(read.path);
  await herder.sees("带什么");
  app.fault({ kind: "offline", path: "/v1" });
  herder.noise.expect(/ERR_EMPTY_RESPONSE|ERR_CONNECTION/);
  await herder.letsMinutesPass(90);
  await herder.startsAgain();
  await herder.sees(kept, ...read.materials.map(({ name }) => name));
  await herder.opens("/");
  await herder.sees(kept, "大厅现在", "达来呼布镇停电检修");
});
