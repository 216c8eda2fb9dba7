// “这份指南有错”: filled in, sent once, never lost.
import type { components } from "@contract/schema";
import { fireEvent } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openApp, page, see, tap } from "../support/app";
import { backend } from "../support/setup-client";

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

async function fillIn(text = "窗口电话打不通，已经换号了"): Promise<void> {
  await tap("radio", "电话");
  await userEvent.type(await page().findByRole("textbox", { name: "怎么不对" }), text);
}

test("a resident says what is wrong and gets a number, a date, and why that date", async () => {
  await openApp(form);
  await fillIn();
  await tap("button", "提交");
  await see("编号 JC-2026-00001");
  await see(/10月23日前看完改好/);
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
