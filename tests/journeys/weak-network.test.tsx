import { openApp, page, see, tap } from "../support/app";
import { backend } from "../support/setup-client";

const guide = "/pages/guides/detail/index?id=g-152923-id-card-first";

test("what a herder opened once opens again without a network, and says from when it is", async () => {
  const { unmount } = await openApp(guide);
  await see("能不能办");
  unmount();
  const nextMorning = Date.now() + 12 * 60 * 60 * 1000;
  jest.spyOn(Date, "now").mockImplementation(() => nextMorning);
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
