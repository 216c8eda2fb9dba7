// 我该办哪一件: a few questions find the service, on the phone, also without a network.
import { waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openApp, page, see, tap } from "../support/app";
import { backend } from "../support/backend";
import { pages } from "../support/page-stack";

const flow = "/pages/guides/question-flow/index?id=id-card";

test("someone who lost the card answers two questions and gets a personal leaflet", async () => {
  await openApp("/pages/guides/questions/index");
  await tap("link", /办身份证/);
  await see("第 1 问，最多 2 问");
  await tap("button", "丢了");
  await see("第 2 问，最多 2 问");
  await tap("button", "要用");
  await see("补领，同时办临时的");
  await see("第 1 件：居民身份证补领");
  await see(/您不用带：.*居民身份证申领登记表/);
  const [leaflet] = await page().findAllByRole("link", { name: "我的一次性告知单" });
  if (!leaflet) throw new Error("no leaflet");
  await userEvent.click(leaflet);
  await waitFor(() => expect(pages().at(-1)?.path).toBe("/pages/guides/leaflet/index"));
  expect(pages().at(-1)?.params).toMatchObject({
    id: "g-152923-id-card-replace",
    without: expect.any(String),
  });
});

test("an answer can be changed; those before it stay", async () => {
  await openApp(flow);
  await tap("button", "丢了");
  await tap("button", "不急");
  await see("补领");
  await tap("button", /您答的是不急/);
  await see("第 2 问，最多 2 问");
  await tap("button", /您答的是丢了/);
  await see("第 1 问，最多 2 问");
});

test("answers outlive the page, and one can begin again", async () => {
  await openApp("/pages/guides/questions/index");
  await tap("link", /办身份证/);
  await tap("button", "丢了");
  await see("第 2 问，最多 2 问");
  await tap("button", "返回");
  await tap("link", /办身份证/);
  await see("第 2 问，最多 2 问");
  await tap("button", "重新答");
  await see("第 1 问，最多 2 问");
});

test("a flow that was opened once works without a network", async () => {
  const { unmount } = await openApp(flow);
  await see("第 1 问，最多 2 问");
  unmount();
  backend.fault({ kind: "offline" });
  await openApp(flow);
  await tap("button", "丢了");
  await tap("button", "不急");
  await see("补领");
});

test("a flow that does not exist says so", async () => {
  await openApp("/pages/guides/question-flow/index?id=nothing");
  await see(/没有这一项/);
});
