// A sign-out leaves nothing of the person on the phone: no session, no draft, nothing that was read.
import type { Visitor } from "../../support/visitor";
import { webApp } from "../../support/web-app";
import { fillAsAccount, resident, wanted } from "../../support/web-request";

const app = webApp();

/** Everything that the browser keeps of the app, as one text: every kind of storage there is, and cookies. */
async function everythingKept(visitor: Visitor): Promise<string> {
  const stored = await visitor.page.evaluate(async () => {
    const bases = await Promise.all(
      (await indexedDB.databases()).map(async ({ name = "" }) => {
        const base = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const stores = await Promise.all(
          [...base.objectStoreNames].map(
            (store) =>
              new Promise((resolve) => {
                const reading = base.transaction(store).objectStore(store).getAll();
                reading.onsuccess = () => resolve(reading.result);
              }),
          ),
        );
        base.close();
        return [name, stores];
      }),
    );
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, bases, cached]);
  });
  return `${stored} ${JSON.stringify(await visitor.page.context().cookies())}`;
}

test("session, draft, outbox and everything that was read are gone, and the backend knows the token no more", async () => {
  const visitor = await app.visit({ path: "/pages/disclosure/mine/index", persona: "resident" });
  await visitor.sees("征地补偿安置方案");
  await visitor.opens("/pages/disclosure/request/index?id=dr-land-compensation");
  await visitor.sees(/延长了 15 个工作日/);
  await visitor.opens("/pages/messages/list/index");
  await visitor.sees(/供热补贴发放办法/);
  await visitor.opens("/pages/disclosure/apply/index");
  await fillAsAccount(visitor);
  const before = await everythingKept(visitor);
  const token = /\\*"token\\*":\\*"([^"\\]+)/.exec(before)?.[1] ?? "";
  const secrets = [
    token,
    "p-resident",
    resident.phone,
    wanted,
    "征地补偿安置方案",
    "供热补贴发放办法",
    "张*",
  ];
  for (const secret of secrets) expect(before).toContain(secret);

  await visitor.taps("返回", "button");
  await visitor.opens("/pages/tabs/me/index");
  await visitor.taps("退出登录", "button");
  const sheet = visitor.screen.getByRole("dialog", { name: "退出登录吗" });
  await sheet.getByText(/没交的草稿/).waitFor();
  await sheet.getByRole("button", { name: "退出登录" }).click();
  await visitor.sees("看自己的申请、消息");
  const after = await everythingKept(visitor);
  expect(secrets.filter((secret) => after.includes(secret))).toEqual([]);
  const answer = await fetch(`${app.url}/v1/me`, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(401);

  await visitor.opens("/pages/disclosure/apply/index");
  await visitor.field("您要什么信息").waitFor();
  expect(await visitor.field("您要什么信息").inputValue()).toBe("");
  await visitor.opens("/pages/disclosure/request/index?id=dr-land-compensation");
  await visitor.sees("登录后再看");
});

test("without a network the phone forgets all the same", async () => {
  const visitor = await app.visit({ path: "/pages/disclosure/mine/index", persona: "resident" });
  await visitor.sees("征地补偿安置方案");
  await visitor.opens("/pages/tabs/me/index");
  await visitor.taps("退出登录", "button");
  const agree = visitor.screen
    .getByRole("dialog", { name: "退出登录吗" })
    .getByRole("button", { name: "退出登录" });
  await agree.waitFor();
  await visitor.goesOffline();
  visitor.noise.expect(/failed: .*session/);
  await agree.click();
  await visitor.sees("看自己的申请、消息");
  expect(await everythingKept(visitor)).not.toMatch(/p-resident|征地补偿/);
});

test("another person's request is not there for who asks for it by its address", async () => {
  const herder = await app.visit({ persona: "herder" });
  herder.noise.expect(/refused: 404/, /status of 404/);
  await herder.opens("/pages/disclosure/request/index?id=dr-land-compensation");
  await herder.sees("没有这一项，可能已经取消");
  expect(await herder.screen.innerText()).not.toContain("征地");
});
