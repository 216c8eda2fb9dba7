// After one visit the app itself is on the phone: it starts without a network and shows what was read.
import { guideNamed } from "../../support/shipped";
import type { Visitor } from "../../support/visitor";
import { webApp } from "../../support/web-app";

const app = webApp();
const guide = guideNamed("社会保障卡申领");
const list = "/pages/guides/list/index";

/** Waits until the browser has kept the app. */
async function isKept({ page }: Visitor): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === "activated") return;
    await new Promise((resolve) => active?.addEventListener("statechange", resolve));
  });
}

test("home, list and a guide that was read start again without a network", async () => {
  const herder = await app.visit({ keepsApp: true });
  await herder.sees("大厅现在", "约");
  await herder.opens(list);
  await herder.sees(guide.name);
  await herder.opens(guide.path);
  await herder.sees("带什么");
  await isKept(herder);
  await herder.goesOffline();
  await herder.letsMinutesPass(90);

  await herder.startsAgain();
  await herder.sees("没连上网，这是 10月16日 9:12 的内容", ...guide.materials.map(({ name }) => name));
  await herder.opens("/");
  await herder.sees("大厅现在", "达来呼布镇停电检修");
  await herder.opens(list);
  await herder.sees(guide.name);
  await herder.taps(guide.name);
  await herder.sees("带什么");
});

test("pages never opened start too, and say that they have not been read", async () => {
  const herder = await app.visit({ keepsApp: true });
  await herder.sees("大厅现在");
  await isKept(herder);
  await herder.goesOffline();
  await herder.opens(guide.path);
  await herder.sees("没有网络，这一页还没看过");
});

test("only the app is kept: no answer of the backend, no page in the place of a file", async () => {
  const herder = await app.visit({ keepsApp: true });
  await herder.sees("大厅现在", "约");
  await isKept(herder);
  const kept = await herder.page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain("/index.html");
  expect(kept.filter((path) => !/^\/(index\.html|(js|css|static)\/.+)$/.test(path))).toEqual([]);
  const answers = await herder.page.evaluate(async () => {
    const open = async (path: string) => (await fetch(path)).headers.get("content-type")?.split(";")[0];
    return [await open("/v1/regions"), await open("/preview/clock")];
  });
  expect(answers).toEqual(["application/json", "application/json"]);
});
