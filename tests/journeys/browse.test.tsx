// Finding without typing: by what happens in a life, by theme, department and window, for persons and for businesses.
import { waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openApp, page, see, tap } from "../support/app";

const tab = "/pages/tabs/guides/index";

test("a mother goes from 出生 to its matters", async () => {
  await openApp(tab);
  await tap("link", /^出生\s*\d+ 项$/);
  await see("出生");
  await see(/^共 [1-9]\d* 项$/);
  await page().findByRole("link", { name: /出生登记/ });
});

test("a shopkeeper sees what businesses need", async () => {
  await openApp(tab);
  await page().findByRole("link", { name: /^出生\s*\d+ 项$/ });
  await tap("radio", "企业");
  await tap("link", /^开办\s*\d+ 项$/);
  await see(/^共 [1-9]\d* 项$/);
});

test("a department counts as many guides as its list has", async () => {
  await openApp("/pages/guides/browse/index?by=department");
  const row = await page().findByRole("link", { name: /^额济纳旗公安局\s*\d+ 项$/ });
  const promised = /\d+ 项/.exec(row.textContent ?? "")?.[0];
  await userEvent.click(row);
  await see(`共 ${promised}`);
});

test("the windows of the hall stand by floor and zone", async () => {
  await openApp("/pages/guides/browse/index?by=window");
  await waitFor(() => expect(page().getAllByRole("heading", { level: 2 }).length).toBeGreaterThan(1));
  const [first] = page().getAllByRole("link", { name: /\d+ 项$/ });
  await userEvent.click(first as HTMLElement);
  await see(/^共 [1-9]\d* 项$/);
});

test("a theme that the address names but nobody has says so and offers the way back", async () => {
  await openApp("/pages/guides/list/index?theme=星际旅行");
  await see("没找到这样的事项");
});
