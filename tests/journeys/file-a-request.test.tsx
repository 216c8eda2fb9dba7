// 依申请公开: somebody asks an agency for what is not published.
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openApp, page, see, signInAs, tap } from "../support/app";
import {
  arrive,
  choose,
  filedRequests,
  fill,
  fillAsAccount,
  fillTheRest,
  form,
  handIn,
  pickAgency,
  wanted,
} from "../support/file-request";

test("a resident files by the account's real name and gets number, code and fingerprint", async () => {
  signInAs("resident");
  await openApp(form);
  await fillAsAccount();
  await see("额济纳旗财政局");
  await see(wanted);
  await see("还没有提交。看清楚了再点。");
  await tap("button", "提交申请");
  await arrive("已提交，等双方确认");
  await see(/^YSQ-152923-2026-\d{5}$/);
  await see("查询码");
  await see(/前可以撤销$/);
  await tap("button", /内容指纹/);
  await see(/^[0-9a-f]{64}$/);
  expect(filedRequests()).toHaveLength(1);
});

test("an organisation gives its kind, code and representative", async () => {
  signInAs("resident");
  await openApp(form);
  await fillTheRest();
  await choose("这份申请谁来填", "我自己");
  await choose("以谁的名义申请", /^单位/);
  await choose("哪一类单位", "商业企业");
  await fill("单位全称", "额济纳旗胡杨农牧有限公司");
  await fill("统一社会信用代码", "91350100m000100y43");
  await fill("法定代表人或负责人", "李强");
  await tap("button", "看一遍再提交");
  await see("91350100M000100Y43");
  await tap("button", "提交申请");
  await arrive("已提交，等双方确认");
});

test("a delegate hands in the letter of authority and both documents, and says who files", async () => {
  signInAs("resident");
  await openApp(form);
  await fillTheRest();
  await choose("这份申请谁来填", /^我替别人办/);
  expect(page().queryByRole("radio", { name: /^账号的实名/ })).toBeNull();
  await fill("代办人姓名", "李强");
  await choose("代办人的证件", "居民身份证");
  await fill("代办人的证件号码", "152923199003140287");
  await fill("代办人手机号", "13904830001");
  await choose("以谁的名义申请", /^个人/);
  await fill("申请人姓名", "张敏");
  await choose("申请人的证件", "护照");
  await fill("申请人的证件号码", "E12345678");
  await tap("button", "看一遍再提交");
  await see("还差文件：委托书和两个人的证件都要传");
  for (const label of ["委托书", "申请人的证件", "代办人的证件"]) await handIn(label);
  await tap("button", "看一遍再提交");
  await see(/委托书：照片.jpg/);
  await tap("button", "提交申请");
  await arrive("已提交，等双方确认");
});

test("a helper reads everything back before it can be filed; a change must be read back again", async () => {
  signInAs("resident");
  await openApp(form);
  await fillTheRest();
  await choose("这份申请谁来填", /^我帮别人写/);
  await fill("帮忙写的人叫什么", "王芳");
  await choose("本人为什么要人帮", "看不清");
  await choose("以谁的名义申请", /^账号的实名/);
  await tap("button", "看一遍再提交");
  await see("念给本人听过，再在这里打勾");
  await tap("checkbox", /本人说没有错/);
  await fill("您要什么信息", `${wanted}，按嘎查列`);
  expect(page().getByRole("checkbox", { name: /本人说没有错/ })).not.toBeChecked();
  await tap("checkbox", /本人说没有错/);
  await tap("button", "看一遍再提交");
  await tap("button", "提交申请");
  await arrive("已提交，等双方确认");
});

test("two quick taps file one request", async () => {
  signInAs("resident");
  await openApp(form);
  await fillAsAccount();
  const button = await page().findByRole("button", { name: "提交申请" });
  fireEvent.click(button);
  fireEvent.click(button);
  await arrive("已提交，等双方确认");
  expect(filedRequests()).toHaveLength(1);
});

test("within ten minutes it is taken back, and the form is as it was", async () => {
  signInAs("resident");
  await openApp(form);
  await fillAsAccount();
  await tap("button", "提交申请");
  await tap("button", "撤销，回去改");
  expect(await page().findByRole("textbox", { name: "您要什么信息" })).toHaveValue(wanted);
  await see("额济纳旗财政局");
  await tap("button", "看一遍再提交");
  await tap("button", "提交申请");
  await arrive("已提交，等双方确认");
});

test("whoever does not know who holds it describes it, and likely agencies come first with the reason", async () => {
  await openApp(form);
  await tap("button", "选一个机关");
  const sheet = within(await screen.findByRole("dialog", { name: "选一个机关" }));
  await userEvent.type(sheet.getByRole("searchbox"), "草原补奖资金");
  await sheet.findByText("可能在这几家");
});

test("what is published already is shown while one writes, and hinders nobody", async () => {
  await openApp(form);
  await fill("您要什么信息", "2025年政府信息公开工作年度报告");
  await see("这些已经公开，看看是不是您要的");
  await pickAgency();
});

test("a complaint is shown its right door, and may still go on", async () => {
  await openApp(form);
  await fill("您要什么信息", "投诉邻居家的牛进了我家草场没人管");
  await see("还是信息公开，就接着写。");
  await waitFor(() => expect(page().getByRole("button", { name: "打 12345 说这件事" })).toBeVisible());
});
