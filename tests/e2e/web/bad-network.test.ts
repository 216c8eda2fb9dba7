// One bar of signal, a broken backend, a captive network: each says what it is.
import { guideNamed } from "../../support/shipped";
import { webApp } from "../../support/web-app";

const app = webApp();
const guide = guideNamed("社会保障卡申领");
const list = "/pages/guides/list/index";
const refusals = [/refused: 503/, /the server responded with a status of 503/];

test("a slow answer shows the page's shape, after 3 s words, then the page", async () => {
  const herder = await app.visit({ path: list });
  await herder.sees(guide.name);
  const release = await herder.holdsAnswers();
  await herder.holdsTheClock();
  await herder.taps(guide.name);
  await herder.screen.getByRole("status", { name: "正在打开" }).waitFor();
  await herder.skips(1500);
  expect(await herder.screen.getByText("信号弱，还在等内容送到").count()).toBe(0);
  await herder.skips(1600);
  await herder.sees("信号弱，还在等内容送到");
  release();
  await herder.sees("带什么");
  await herder.seesNoMore("信号弱，还在等内容送到");
});

test("an answer that does not come in 15 s, asked for three times, is told from no network at all", async () => {
  const herder = await app.visit({ path: list });
  await herder.sees(guide.name);
  await herder.holdsAnswers();
  await herder.holdsTheClock();
  const acts = [() => herder.taps(guide.name), () => herder.skips(800), () => herder.skips(1600)];
  for (const act of acts) {
    const asked = herder.page.waitForRequest("**/v1/guides/*");
    await act();
    await asked;
    await herder.skips(15_000);
  }
  await herder.sees("信号太弱，内容没送到");
});

test("a read that failed once is tried again without a word", async () => {
  app.fault({ kind: "status", status: 503, path: "/v1/guides/", times: 1 });
  const herder = await app.visit();
  herder.noise.expect(...refusals);
  await herder.opens(guide.path);
  await herder.sees("带什么");
});

test("a backend that is down says so, and can be tried again", async () => {
  const herder = await app.visit({ path: list });
  await herder.sees(guide.name);
  app.fault({ kind: "status", status: 503, path: "/v1/guides/" });
  herder.noise.expect(...refusals);
  await herder.taps(guide.name);
  await herder.sees("服务暂时停了，过一会儿再来", "有信号的时候再试；急事可以打 12345。");
  app.fault();
  await herder.taps("再试一次");
  await herder.sees("带什么");
});

test("a network that answers with its own page does not break ours", async () => {
  const herder = await app.visit({ path: list });
  await herder.sees(guide.name);
  await herder.page.route("**/v1/guides/*", (route) =>
    route.fulfill({ contentType: "text/html", body: "<h1>请先登录无线网</h1>" }),
  );
  await herder.taps(guide.name);
  await herder.sees("那边的系统出错了，不是您的问题");
  await herder.page.unroute("**/v1/guides/*");
  await herder.taps("再试一次");
  await herder.sees("带什么");
});
