// “这份指南有错”: filled in, sent once, never lost.
import type { components } from "@contract/schema";
import { fireEvent } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openApp, page, see, tap } from "../support/app";
import { backend } from "../support/backend";

const words = "窗口电话打不通，已经换号了";
const form = "/pages/guides/report/index?id=g-152923-id-card-first";

/** Reports that the backend holds. */
function reports(): string[] {
  const headers = { "content-type": "application/json", "Idempotency-Key": "journey-count" };
  const body: components["schemas"]["GuideReportRequest"] = {
    guideId: "g-152923-id-card-temp",
    version: "1",
    element: "other",
    text: "数一数有几份",
  };
  const request = {
    method: "POST",
    path: "/v1/guide-reports",
    query: "",
    headers,
    body: JSON.stringify(body),
  };
  const { number } = JSON.parse(String(backend.mock.handle(request).body)) as { number: string };
  // Numbers run on, so the next one tells how many there were.
  return Array.from({ length: Number(number.slice(-5)) - 1 }, (_, place) => `report ${place + 1}`);
}

async function fillIn(text = words): Promise<void> {
  await tap("radio", "电话");
  await userEvent.type(await page().findByRole("textbox", { name: "怎么不对" }), text);
}

test("a resident says what is wrong and gets a number, a date, and why that date", async () => {
  await openApp(form);
  await fillIn();
  await tap("button", "提交");
  await see("编号 JC-2026-00001");
  await see(/10月23日前答复您/);
  await tap("button", /10月23日前答复/);
  await see("算 5 天，不算 2 天");
  await tap("button", "再报一处");
  expect(await page().findByRole("textbox", { name: "怎么不对" })).toHaveValue("");
});

test("what is missing is said beside its field, and goes away as it is mended", async () => {
  await openApp(form);
  await tap("button", "提交");
  await see("选一下哪里不对");
  await see("写 5 到 500 个字");
  await tap("radio", "电话");
  expect(page().queryByText("选一下哪里不对")).toBeNull();
  await userEvent.type(await page().findByRole("textbox", { name: /手机号/ }), "1390");
  await userEvent.type(await page().findByRole("textbox", { name: "怎么不对" }), "窗口电话打不通");
  await tap("button", "提交");
  await see(/手机号是 11 位/);
  expect(reports()).toEqual([]);
});

test("the draft is there after the app was closed, from the first key", async () => {
  const { unmount } = await openApp(form);
  await fillIn("错");
  unmount();
  await openApp(form);
  expect(await page().findByRole("textbox", { name: "怎么不对" })).toHaveValue("错");
  expect(page().getByRole("radio", { name: "电话" })).toBeChecked();
  await see("写的都存在这部手机上，还没提交。");
});

test("without a signal it says plainly that it is not sent, and the draft stays", async () => {
  const { unmount } = await openApp(form);
  await fillIn();
  backend.fault({ kind: "offline", path: "/v1/guide-reports" });
  await tap("button", "提交");
  await see("还没提交，信号断了");
  unmount();
  backend.fault();
  await openApp(form);
  await tap("button", "提交");
  await see("编号 JC-2026-00001");
});

test("a report that arrived while the answer was lost is not made twice", async () => {
  await openApp(form);
  await fillIn();
  backend.fault({ kind: "drop-after-commit", path: "/v1/guide-reports", times: 1 });
  await tap("button", "提交");
  await see("还没提交，信号断了");
  await tap("button", "再提交一次");
  await see("编号 JC-2026-00001");
  expect(reports()).toHaveLength(1);
});

test("two quick taps send one report", async () => {
  await openApp(form);
  await fillIn();
  const button = await page().findByRole("button", { name: "提交" });
  fireEvent.click(button);
  fireEvent.click(button);
  await see("编号 JC-2026-00001");
  expect(reports()).toHaveLength(1);
});

test("a backend that fails says so, and nothing that was written is lost", async () => {
  await openApp(form);
  await fillIn();
  backend.fault({ kind: "status", status: 503, path: "/v1/guide-reports" });
  await tap("button", "提交");
  await see("服务暂时停了，过一会儿再来");
  await see("还没提交，写的都在这部手机上。");
  expect(page().getByRole("textbox", { name: "怎么不对" })).toHaveValue("窗口电话打不通，已经换号了");
});

const box = () => page().findByRole("textbox", { name: "怎么不对" });

/** Sends the form and writes on before the answer is there. */
async function sendAndWriteOn(more: string): Promise<void> {
  const [button, field] = [await page().findByRole("button", { name: "提交" }), await box()];
  fireEvent.click(button);
  fireEvent.change(field, { target: { value: more } });
}

test("what one writes while the report is on its way is a draft of its own", async () => {
  await openApp(form);
  await fillIn();
  await sendAndWriteOn("地址也换了，在二楼");
  await see("编号 JC-2026-00001");
  await see("后来写的还没提交，点“再报一处”接着写。");
  await tap("button", "再报一处");
  expect(await box()).toHaveValue("地址也换了，在二楼");
});

test("writing on does not hide that the report did not get through", async () => {
  await openApp(form);
  await fillIn();
  backend.fault({ kind: "offline", path: "/v1/guide-reports" });
  await sendAndWriteOn(`${words}，请改一下`);
  await see("还没提交，信号断了");
  expect(await box()).toHaveValue(`${words}，请改一下`);
});

test("a second try goes under the first one's key, even when the guide has a new version by then", async () => {
  const { unmount } = await openApp(form);
  await fillIn();
  backend.fault({ kind: "drop-after-commit", path: "/v1/guide-reports", times: 1 });
  await tap("button", "提交");
  await see("还没提交，信号断了");
  unmount();
  backend.changeGuide("g-152923-id-card-first", "phone-changed");
  const later = Date.now() + 24 * 60 * 60 * 1000;
  jest.spyOn(Date, "now").mockImplementation(() => later);
  await openApp(form);
  await see("居民身份证首次申领");
  await tap("button", "提交");
  await see("编号 JC-2026-00001");
  expect(reports()).toHaveLength(1);
});

test("a number that was taken out again is nowhere on the phone", async () => {
  await openApp(form);
  await fillIn();
  const phone = await page().findByRole("textbox", { name: /手机号/ });
  await userEvent.type(phone, "13904830000");
  backend.fault({ kind: "offline", path: "/v1/guide-reports" });
  await tap("button", "提交");
  await see("还没提交，信号断了");
  await userEvent.clear(phone);
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain("13904830000");
});

test("the first field that is wrong comes into sight with the focus, and is marked for a screen reader", async () => {
  await openApp(form);
  await tap("button", "提交");
  expect(page().getByRole("radiogroup")).toHaveAttribute("aria-invalid", "true");
  expect(page().getByRole("radio", { name: "名称" })).toHaveFocus();
  await tap("radio", "电话");
  await userEvent.type(await page().findByRole("textbox", { name: /手机号/ }), "1390");
  await userEvent.type(await box(), words);
  await tap("button", "提交");
  const phone = page().getByRole("textbox", { name: /手机号/ });
  expect(phone).toHaveAttribute("aria-invalid", "true");
  expect(phone).toHaveFocus();
});

test("a phone without room says that the words are not kept", async () => {
  const { setItem } = Storage.prototype;
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(function (this: Storage, key, value) {
    if (key === "guide-reports") throw new Error("full");
    setItem.call(this, key, value);
  });
  await openApp(form);
  await fillIn("错");
  await see("手机存满了，写的没存下。提交以前别关这一页。");
  expect(page().queryByText("写的都存在这部手机上，还没提交。")).toBeNull();
});
