// Searching as people type: help while typing, a memory of what was searched for, and a way out of every dead end.
import { waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openApp, page, see, tap, type } from "../support/app";

const search = "/pages/guides/search/index";
const field = () => page().getByRole("searchbox");

/** Rows of results, by their facts, which suggestions do not have. */
const results = () => page().queryAllByRole("link", { name: /跑 \d 次|不用跑/ });

describe.each([
  ["by the backend", false],
  ["by the pack on the phone", true],
])("answered %s", (_name, here) => {
  beforeEach(async () => {
    if (!here) return;
    const { unmount } = await openApp(search);
    await see("大家常说的");
    unmount();
  });

  test("a few letters bring suggestions, and a chosen word searches", async () => {
    await openApp(search);
    await type("身份");
    const help = await page().findByRole("group", { name: "您要找的可能是" });
    const [first] = within(help).getAllByRole("button");
    const word = first?.textContent ?? "";
    await userEvent.click(first as HTMLElement);
    await waitFor(() => expect(field()).toHaveValue(word));
    await waitFor(() => expect(page().queryByRole("group", { name: "您要找的可能是" })).toBeNull());
    await waitFor(() => expect(results().length).toBeGreaterThan(0));
  });

  test("a wrong character is put right, and what was typed can be kept", async () => {
    await openApp(search);
    await type("身分证");
    await see("按“身份证”为您查找");
    await waitFor(() => expect(results().length).toBeGreaterThan(0));
    await tap("button", "仍查“身分证”");
    await see("没找到这样的事项");
    await tap("button", "身份证");
    await waitFor(() => expect(field()).toHaveValue("身份证"));
    await waitFor(() => expect(results().length).toBeGreaterThan(0));
  });

  test("a colloquial word says why it led there", async () => {
    await openApp(search);
    await type("落户");
    await page().findAllByText("也叫“落户”");
  });

  test("nothing found names the hotline", async () => {
    await openApp(search);
    await type("火箭发射");
    await see("没找到这样的事项");
    await see("没有您要的？问 12345");
  });
});

test("what was searched for is remembered, and can be forgotten one by one", async () => {
  const { unmount } = await openApp(search);
  for (const text of ["户口", "低保"]) {
    await type(`${text}{Enter}`);
    await tap("button", "清空");
  }
  unmount();
  await openApp(search);
  await tap("button", "户口");
  await waitFor(() => expect(field()).toHaveValue("户口"));
  await tap("button", "清空");
  await tap("button", "清空记录");
  await tap("button", "清掉“低保”");
  await waitFor(() => expect(page().queryByRole("button", { name: /低保/ })).toBeNull());
});
