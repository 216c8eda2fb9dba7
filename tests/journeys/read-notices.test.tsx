// 通知: columns, somebody who is looked for, pictures, reading size, and what was read.
import { screen, waitFor, within } from "@testing-library/react";
import { openApp, page, see, tap } from "../support/app";
import { dialled } from "../support/taro-shim";

const list = "/pages/notices/list/index";
const notice = (id: string) => `/pages/notices/detail/index?id=n-152923-${id}`;

test("a column by itself; what is found is said to be", async () => {
  await openApp(list);
  await tap("button", "寻人启事");
  await waitFor(() => expect(page().queryByText("达来呼布镇停电检修")).toBeNull());
  await see("居延社区走失一位老人");
  await see(/已找到/);
  await tap("button", "影像");
  expect((await page().findAllByText(/3 张画/)).length).toBe(2);
});

test("somebody who is looked for: how to know the person, and a number to call", async () => {
  await openApp(notice("21"));
  await see("其*（女，76 岁）");
  await see("还没找到");
  await see("只会说蒙古语");
  await tap("button", /看见了，打给家人/);
  expect(dialled).toEqual(["0483-0000501"]);
});

test("who is found needs no call any more", async () => {
  await openApp(notice("22"));
  await see(/已经找到，谢谢大家/);
  expect(page().queryByRole("button", { name: /打给家人/ })).toBeNull();
});

test("pictures stand with captions, and one tap shows one as large as the screen", async () => {
  await openApp(notice("31"));
  await see("开春，湖面化开，水鸟回来了（为民办示例画）");
  await tap("button", /^看大图：沙漠里的湖/);
  const sheet = within(await screen.findByRole("dialog", { name: "开春，湖面化开，水鸟回来了" }));
  expect(sheet.getByText(/沙漠里的湖，湖边有芦苇/)).toBeVisible();
});

test("the size of the text stays as chosen", async () => {
  const { unmount } = await openApp(notice("1"));
  await tap("button", "A+ 字大一点");
  unmount();
  await openApp(notice("2"));
  await see("秋季动物疫苗集中免疫开始");
  expect(page().getByRole("button", { name: "A+ 字大一点", pressed: true })).toBeVisible();
});

test("what was read is no longer marked as new", async () => {
  const { unmount } = await openApp(list);
  await see("达来呼布镇停电检修");
  expect(page().getByRole("link", { name: /达来呼布镇停电检修.*没看/ })).toBeVisible();
  await tap("link", /达来呼布镇停电检修/);
  await see("打电话问");
  unmount();
  await openApp(list);
  await see("达来呼布镇停电检修");
  expect(page().queryByRole("link", { name: /达来呼布镇停电检修.*没看/ })).toBeNull();
});
