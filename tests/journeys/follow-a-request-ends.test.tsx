// How a request can end: paid for, abandoned, overdue, withdrawn; and how one looks it up without a login.
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { asResident, openApp, page, see, tap } from "../support/app";
import { agencyDoes, confirmBothSides, fileOne, openRequest, travelTo } from "../support/own-requests";

/** A request that both sides confirmed on 2026-09-21. */
function received() {
  travelTo("2026-09-21 09:00");
  asResident();
  const request = fileOne();
  confirmBothSides(request);
  return request;
}

/** The sentence that says where it stands. */
const stands = (sentence: string | RegExp) => page().findByRole("heading", { name: sentence });

/** What has risen from the bottom. */
async function tapInSheet(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name }));
}

test("a charge is paid the way one chooses, and only then it is paid", async () => {
  const { id } = received();
  travelTo("2026-09-24 10:00");
  agencyDoes(id, { action: "charge", basis: "item", count: 12 });
  await openRequest(id);
  await stands(/要缴信息处理费/);
  // Its own item, not the month's eleven others.
  await see("等您缴");
  await see("第 12 件，1 件 × 100 元");
  await tap("button", "缴费");
  await see("选一种缴法");
  await tap("radio", "微信");
  await tap("button", "缴费");
  await see("已缴");
  await stands(/正在办理/);
});

test("what is not corrected in time is abandoned, and one may ask again", async () => {
  const { id } = received();
  travelTo("2026-09-22 10:00");
  agencyDoes(id, { action: "request-correction", items: ["请写明是哪一年"], days: 5 });
  travelTo("2026-10-20 10:00");
  asResident();
  await openRequest(id);
  await stands(/补正的期限.*过了/);
  await see("为什么晚了");
  agencyDoes(id, { action: "deem-abandoned" });
  await openRequest(id);
  await stands("没有按时补正，按放弃处理了");
  await see("视为放弃");
  await page().findByRole("button", { name: "再申请一次" });
});

test("it is overdue the day after its date, not on it", async () => {
  const { id } = received();
  travelTo("2026-10-26 17:00");
  asResident();
  await openRequest(id);
  await stands(/今天该答复您/);
  await see("今天到期");
  expect(page().queryByText("超期")).toBeNull();
  travelTo("2026-10-27 08:00");
  await openRequest(id);
  await stands(/已经超过 1 天/);
  await tap("button", /权利救济/);
  await see("要先走这一步");
});

test("withdrawing asks once more, and ends it", async () => {
  const { id } = received();
  await openRequest(id);
  await tap("button", "撤回申请");
  await screen.findByText("撤回这份申请？");
  await tapInSheet("不撤回");
  await stands(/正在办理/);
  await tap("button", "撤回申请");
  const [, yes] = await screen.findAllByRole("button", { name: "撤回申请" });
  if (yes) await userEvent.click(yes);
  await stands("您撤回了申请");
  await see("已撤回");
});

test("within ten minutes it can be taken back, as if never filed", async () => {
  travelTo("2026-09-18 21:06");
  asResident();
  const { id } = fileOne();
  await openRequest(id);
  await tap("button", "撤销提交");
  await screen.findByText("10 分钟内可撤，还剩 10:00");
  const [, yes] = await screen.findAllByRole("button", { name: "撤销提交" });
  if (yes) await userEvent.click(yes);
  await stands("您在 10 分钟内撤销了，等于没有提交过");
});

test("somebody who holds number and code sees where it stands, and a wrong code tells nothing", async () => {
  const { number, receipt } = received();
  await openApp("/pages/disclosure/query/index");
  await userEvent.type(await page().findByRole("textbox", { name: "申请编号" }), number);
  await userEvent.type(page().getByRole("textbox", { name: "查询码" }), "000000");
  await tap("button", "查进度");
  await see("编号或查询码不对，请照回执核对");
  await userEvent.clear(page().getByRole("textbox", { name: "查询码" }));
  await userEvent.type(page().getByRole("textbox", { name: "查询码" }), receipt.queryCode);
  await tap("button", "查进度");
  await see("为什么是 10月26日");
  expect(page().queryByText(/草原生态补奖/)).toBeNull();
});
