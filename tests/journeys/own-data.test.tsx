// 我的: all cases in one place, what is kept, a copy of it, and the end of the account.
import type { components } from "@contract/schema";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useSaved } from "@/features/guides/saved-store";
import { currentSession } from "@/shared/api/session";
import { storedKeys } from "@/shared/platform/storage";
import { asResident, openApp, page, see, signInAs, tap } from "../support/app";
import { backend } from "../support/backend";

type Export = components["schemas"]["OwnDataExport"];

const tab = "/pages/tabs/me/index";
const privacy = "/pages/me/privacy/index";

test("what waits stands first on the tab with its days left, and leads to its case", async () => {
  signInAs("herder");
  await openApp(tab);
  await see("等您办");
  await see("回答旗水务局的问题");
  await see("还有 3 个工作日");
  await tap("link", /回答旗水务局的问题/);
  await see("待确认");
});

test("all cases, of one kind or of all, each leading to its page", async () => {
  signInAs("herder");
  await openApp(tab);
  await tap("link", /^全部 \d+ 件/);
  await see(/^全部 \d+$/);
  await tap("button", /^公开 \d+/);
  await waitFor(() => expect(page().queryByText("回答旗水务局的问题")).toBeNull());
  expect(page().getByRole("button", { name: /^公开 \d+/, pressed: true })).toBeVisible();
  await tap("button", /^诉求 \d+/);
  await see("回答旗水务局的问题");
});

/** The file that the browser is given to save. */
function savedFile(): Promise<Blob> {
  return new Promise((resolve) => {
    jest.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      resolve(file as Blob);
      return "blob:saved";
    });
    jest.spyOn(URL, "revokeObjectURL").mockImplementation(() => undefined);
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  });
}

test("a copy of everything is saved as one file, and nothing of it stays on the phone", async () => {
  asResident();
  await openApp(privacy);
  await see("留下了您的什么");
  const file = savedFile();
  await tap("button", "导出我的数据");
  const text = await (await file).text();
  const all = JSON.parse(text) as Export;
  expect(all.person.displayName).toBe("张*");
  expect(all.tickets.length).toBeGreaterThan(0);
  expect(text).not.toMatch(/张敏|13800000001/);
  await see("存好了，在下载里");
  const kept = storedKeys()
    .map((key) => localStorage.getItem(key))
    .join("");
  expect(kept).not.toContain(all.exportedAt);
  expect(kept).not.toContain('"disclosureRequests"');
});

test("the account does not go while cases are open, which are named", async () => {
  asResident();
  await openApp(privacy);
  await see(/^还有 \d+ 件没办完/);
  expect(page().queryByRole("button", { name: "删除账号" })).toBeNull();
});

/** Somebody new without a case. */
function signInAnew(): void {
  const session = backend.signIn("agent");
  const headers = { authorization: `Bearer ${session.token}` };
  for (const { id, kind, version } of openCasesOf(headers)) {
    const path = `/v1/${kind}s/${id}/actions`;
    backend.mock.handle({
      method: "POST",
      path,
      query: "",
      headers: {
        ...headers,
        "content-type": "application/json",
        "idempotency-key": `own-data-${id}`,
        "if-match": `"${version}"`,
      },
      body: JSON.stringify({ action: "withdraw" }),
    });
  }
  signInAs("agent");
}

function openCasesOf(headers: Record<string, string>): { id: string; kind: string; version: number }[] {
  const get = (path: string) =>
    JSON.parse(String(backend.mock.handle({ method: "GET", path, query: "", headers, body: "" }).body));
  const { open } = get("/v1/me/data") as components["schemas"]["OwnData"];
  return open.map(({ id, kind }) => ({
    id,
    kind,
    version: (get(`/v1/${kind}s/${id}`) as { version: number }).version,
  }));
}

test("the account goes after a tick and a verb of its own, and the phone forgets with the backend", async () => {
  signInAnew();
  const guide = { id: "g-152923-id-card-first", name: "身份证", version: "1" };
  useSaved.setState({ saved: [{ ...guide, department: "公安局", savedAt: 1, copiedAt: 1 }] });
  await openApp(privacy);
  await tap("button", "删除账号");
  const sheet = within(await screen.findByRole("dialog", { name: "删除账号？" }));
  await userEvent.click(sheet.getByRole("button", { name: "删除账号" }));
  expect(sheet.getByText("请先勾选上面这一行")).toBeVisible();
  expect(currentSession()).not.toBeNull();
  await userEvent.click(sheet.getByRole("checkbox", { name: "我知道删了找不回来" }));
  // Who thinks twice is asked for the tick again.
  await userEvent.click(sheet.getByRole("button", { name: "先不删" }));
  await tap("button", "删除账号");
  expect(sheet.getByRole("checkbox", { name: "我知道删了找不回来" })).not.toBeChecked();
  await userEvent.click(sheet.getByRole("checkbox", { name: "我知道删了找不回来" }));
  await userEvent.click(sheet.getByRole("button", { name: "删除账号" }));
  await see("账号删了");
  await see("留下的，和为什么");
  expect(page().getAllByText(/档案保存到.*档案法第十四条/).length).toBeGreaterThan(0);
  expect(currentSession()).toBeNull();
  expect(useSaved.getState().saved).toEqual([]);
  expect(backend.signIn("agent").person.loginLevel).toBe("L1");
});

test("without a login the page says why one is needed", async () => {
  const { unmount } = await openApp(privacy);
  await see("登录后看留下了您的什么");
  unmount();
  await openApp("/pages/me/cases/index");
  await see("登录后再看");
});

test("about: the version, who answers for what, and a suggestion that becomes a ticket", async () => {
  asResident();
  await openApp(tab);
  await tap("link", "关于为民办");
  await see("版本 0.1.0");
  await see(/由额济纳旗各部门提供/);
  await tap("button", "用到的开源软件");
  await see("Taro");
  await tap("link", /投诉建议/);
  await see("提诉求");
});
