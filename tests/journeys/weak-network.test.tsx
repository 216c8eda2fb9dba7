import { openApp, page, see, tap } from "../support/app";
import { backend } from "../support/backend";

const guide = "/pages/guides/detail/index?id=g-152923-id-card-first";

function nextMorning(): void {
  const then = Date.now() + 12 * 60 * 60 * 1000;
  jest.spyOn(Date, "now").mockImplementation(() => then);
}

test("what a herder opened once opens again without a network, and says from when it is", async () => {
  const { unmount } = await openApp(guide);
  await see("能不能办");
  unmount();
  nextMorning();
  backend.fault({ kind: "offline" });
  await openApp(guide);
  await see("能不能办");
  await see(/^没连上网，这是 \d+月\d+日 \d+:\d\d 的内容$/);
});

test("what he never opened says so, and one tap tries again once there is a signal", async () => {
  backend.fault({ kind: "offline" });
  await openApp(guide);
  await see("没有网络，这一页还没看过");
  backend.fault();
  await tap("button", "再试一次");
  await see("能不能办");
});

test("a guide that is gone says so instead of blaming the network", async () => {
  await openApp("/pages/guides/detail/index?id=g-000000-none");
  await see("没有这一项，可能已经取消");
});

test("a backend that fails twice is asked again before anyone is told", async () => {
  backend.fault({ kind: "status", status: 503, path: "/v1/guides/", times: 1 });
  await openApp(guide);
  await see("能不能办");
  expect(page().queryByText(/暂时停了/)).toBeNull();
});

test("a guide withdrawn overnight is not shown from the phone as if it still held", async () => {
  const { unmount } = await openApp(guide);
  await see("能不能办");
  unmount();
  nextMorning();
  backend.fault({ kind: "status", status: 404, path: "/v1/guides/" });
  await openApp(guide);
  await see("没有这一项，可能已经取消");
  expect(page().queryByText("能不能办")).toBeNull();
});

test("yesterday's due date says from which day it counts", async () => {
  const { unmount } = await openApp(guide);
  await see(/^今天交齐，/);
  unmount();
  nextMorning();
  nextMorning();
  backend.fault({ kind: "offline" });
  await openApp(guide);
  await see(/^10月16日交齐，/);
});

test("the hall kept from the morning is not called open in the evening", async () => {
  const { unmount } = await openApp();
  await see("开着");
  unmount();
  nextMorning();
  backend.fault({ kind: "offline" });
  await openApp();
  await see(/的情况，有信号时会更新$/);
  expect(page().queryByText("开着")).toBeNull();
});

test("without a network at the first start the home page says so and tries again", async () => {
  backend.fault({ kind: "offline" });
  await openApp();
  const tries = await page().findAllByRole("button", { name: "再试一次" });
  expect(tries.length).toBeGreaterThan(0);
});

test("a filter tapped without a network can be taken back", async () => {
  await openApp("/pages/guides/list/index");
  await see(/^共 \d+ 项$/);
  backend.fault({ kind: "offline" });
  await tap("button", "网上可办");
  await see("没有网络，这一页还没看过");
  await tap("button", "网上可办");
  await see(/^共 \d+ 项$/);
});
