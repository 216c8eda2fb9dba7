// 150 km from the hall: after one visit the whole catalogue can be searched without a network.
import { configure, waitFor } from "@testing-library/react";
import { openApp, page, see, tap, type } from "../support/app";
import { backend } from "../support/backend";
import { keptFiles } from "../support/kept-files";

// The whole catalogue is fetched, kept, read back and indexed here, which takes a busy machine longer than a read does.
configure({ asyncUtilTimeout: 25_000 });
jest.setTimeout(120_000);

const search = "/pages/guides/search/index";
const file = "guides-152923";

async function visitOnce(): Promise<void> {
  const { unmount } = await openApp(search);
  await see("大家常说的");
  unmount();
}

test("after one visit search, suggestions, filters and browsing work without a network", async () => {
  await visitOnce();
  backend.fault({ kind: "offline" });
  const { unmount } = await openApp(search);
  await see("大家常说的");
  await type("身份证");
  await page().findByRole("group", { name: "您要找的可能是" });
  await page().findByRole("link", { name: /居民\s*身份证\s*首次申领/ });
  await tap("button", "不收费");
  await see(/^共 \d+ 项$/);
  unmount();
  await openApp("/pages/tabs/guides/index");
  await tap("link", /^出生\s*\d+ 项$/);
  await see(/^共 \d+ 项$/);
});

test("without that visit the page says that there is no network", async () => {
  backend.fault({ kind: "offline" });
  await openApp(search);
  await type("身份证");
  await waitFor(() => expect(page().getAllByText("没有网络，这一页还没看过").length).toBeGreaterThan(0));
});

test("a file that was cut off is dropped and fetched anew", async () => {
  await visitOnce();
  keptFiles.set(file, String(keptFiles.get(file)).slice(0, 5000));
  const { unmount } = await openApp(search);
  await type("身份证");
  await page().findByRole("link", { name: /居民\s*身份证\s*首次申领/ });
  unmount();
  await openApp(search);
  await see("大家常说的");
  expect(() => JSON.parse(String(keptFiles.get(file)))).not.toThrow();
});

test("a pack that cannot be made searchable is dropped and fetched anew", async () => {
  await visitOnce();
  const pack = JSON.parse(String(keptFiles.get(file)));
  keptFiles.set(file, JSON.stringify({ ...pack, departments: null }));
  const { unmount } = await openApp(search);
  await type("身份证");
  await page().findByRole("link", { name: /居民\s*身份证\s*首次申领/ });
  unmount();
  await waitFor(() => expect(JSON.parse(String(keptFiles.get(file))).departments).not.toBeNull());
});

test("the pack is asked about once an hour, and what is old says from when it is", async () => {
  await visitOnce();
  const morning = Date.now();
  const later = (hours: number) =>
    jest.spyOn(Date, "now").mockImplementation(() => morning + hours * 60 * 60 * 1000);
  backend.fault({ kind: "offline" });
  later(48);
  await openApp("/pages/guides/list/index");
  await see(/^共 \d+ 项$/);
  await see(/^没连上网，这是 10月16日 9:1\d 的内容$/);
});
