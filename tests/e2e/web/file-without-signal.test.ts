// Asking for information where the signal comes and goes: nothing is lost, nothing is said to be filed that is not.
import { newestCases } from "../../support/preview-controls";
import type { Visitor } from "../../support/visitor";
import { webApp } from "../../support/web-app";
import { fillAsAccount, wanted } from "../../support/web-request";

const app = webApp();
const form = "/pages/disclosure/apply/index";

/** The newest fifty: what is filed here is among them. */
const filedSoFar = async () => (await newestCases(app.url)).map(({ id }) => id);

async function saysNothingIsFiled(visitor: Visitor): Promise<void> {
  expect(await visitor.screen.innerText()).not.toMatch(/已提交|已经提交/);
}

test("what is written survives a restart, key by key, and says where it is", async () => {
  const resident = await app.visit({ path: form });
  await resident.field("您要什么信息").pressSequentially("2025年");
  await resident.sees("还没有提交。写的都存在这部手机上。");
  await resident.startsAgain();
  await resident.sees("接着上次写的，还没有提交");
  expect(await resident.field("您要什么信息").inputValue()).toBe("2025年");
  await saysNothingIsFiled(resident);
});

test("filed without a signal it waits, even through a restart, goes once when the signal is back, and only then counts", async () => {
  const before = await filedSoFar();
  const herder = await app.visit({ path: form, persona: "resident", keepsApp: true });
  await herder.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await fillAsAccount(herder);
  await herder.goesOffline();
  // What a service worker passes on is not held by the browser's own switch.
  app.fault({ kind: "offline", path: "/v1" });
  herder.noise.expect(/failed: /, /ERR_EMPTY_RESPONSE|ERR_CONNECTION/);
  await herder.taps("提交申请", "button");
  await herder.sees("还没有提交", /没有信号，先存在这部手机上/);
  await saysNothingIsFiled(herder);
  await herder.startsAgain();
  await herder.opens("/pages/disclosure/mine/index");
  await herder.sees("发件箱", wanted, "尚未提交，等有网络时发出");
  await saysNothingIsFiled(herder);
  expect(await filedSoFar()).toEqual(before);

  app.fault();
  await herder.comesOnline();
  await herder.seesNoMore("尚未提交，等有网络时发出");
  await herder.sees(wanted);
  const filed = (await filedSoFar()).filter((id) => !before.includes(id));
  expect(filed).toHaveLength(1);
  await herder.opens(`/pages/disclosure/receipt/index?id=${filed[0]}`);
  await herder.sees("已提交，等双方确认");
});

test("an answer that was lost on the way does not file it twice", async () => {
  const before = await filedSoFar();
  const resident = await app.visit({ path: form, persona: "resident" });
  await fillAsAccount(resident, `${wanted}，再要一次`);
  app.fault({ kind: "drop-after-commit", method: "POST", path: "/v1/disclosure-requests", times: 1 });
  resident.noise.expect(/ERR_EMPTY_RESPONSE|ERR_CONNECTION/);
  await resident.taps("提交申请", "button");
  // Browsers send again by themselves where the connection was an old one; otherwise the person does.
  const again = resident.control("现在提交", "button").first();
  await again.or(resident.screen.getByText("已提交，等双方确认")).waitFor();
  if (await again.isVisible()) await again.click();
  await resident.sees("已提交，等双方确认");
  expect((await filedSoFar()).filter((id) => !before.includes(id))).toHaveLength(1);
});
