// A resident follows a request through everything that can happen to it, and can check every date by hand.
import { within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { asResident, page, see, tap } from "../support/app";
import { agencyDoes, fileOne, openRequest, travelTo } from "../support/own-requests";

/** The sentence that says where it stands. */
const stands = (sentence: string | RegExp) => page().findByRole("heading", { name: sentence });

const cell = (name: string | RegExp) => page().findByRole("img", { name });

test("confirmed, corrected, consulted on, extended, answered in part and rated, across 国庆", async () => {
  travelTo("2026-09-18 21:06");
  asResident();
  const { id } = fileOne();
  await openRequest(id);
  await stands("已经提交，双方确认了才算收到");
  await tap("button", "确认是我提交的");
  await stands(/您已经确认，等.*财政局确认/);

  travelTo("2026-09-21 09:40");
  agencyDoes(id, { action: "confirm" });
  await openRequest(id);
  await stands(/正在办理，10月26日前答复您/);
  await see("为什么是 10月26日");
  await see("35 天里算 20 天，不算 15 天");
  await cell("9月21日，不算，收到当天，今天");
  await cell("10月1日，不算，国庆节放假");
  await cell("10月10日，第 9 天，调休上班");
  await cell("10月26日，第 20 天，答复期限");

  travelTo("2026-09-23 10:00");
  agencyDoes(id, { action: "request-correction", items: ["请写明是哪一年", "请写明哪些苏木镇"], days: 15 });
  await openRequest(id);
  await stands(/请您补正 2 项/);
  await see("2. 请写明哪些苏木镇");
  const description = await page().findByRole("textbox", { name: "要什么信息" });
  await userEvent.clear(description);
  await tap("button", "补正");
  await see("写清楚要什么信息，至少 6 个字");
  await userEvent.type(description, "2025年全旗九个苏木镇的发放汇总表");
  travelTo("2026-09-28 16:00");
  await tap("button", "补正");
  await stands(/正在办理，10月30日前答复您/);
  await cell("9月24日，不算，重新数以前的");
  await cell("9月28日，不算，从次日重新数，今天");

  travelTo("2026-10-10 15:00");
  agencyDoes(id, { action: "consult", kind: "third-party", name: "第三方" });
  travelTo("2026-10-13 09:00");
  await openRequest(id);
  await see("暂停");
  await see("还没有回答");
  await cell(/10月12日，不算，征求第三方意见/);

  travelTo("2026-10-15 17:00");
  agencyDoes(id, { action: "record-answer", consultationId: "c-1", answer: "agrees" });
  travelTo("2026-10-30 11:00");
  agencyDoes(id, { action: "extend", days: 10, reason: "要逐户核对", approvedBy: "局长" });
  await openRequest(id);
  await see(/延长了 10 个工作日/);
  await stands(/正在办理，11月19日前答复您/);

  travelTo("2026-11-10 11:00");
  agencyDoes(id, {
    action: "reply",
    kind: "partly-disclosed",
    withheld: [{ part: "各户的银行账号", reason: "涉及个人隐私" }],
  });
  await openRequest(id);
  await see("能公开的给您了，有一部分没给。");
  await see("各户的银行账号");
  await tap("button", /权利救济/);
  await see("行政复议");
  await tap("radio", "满意");
  await userEvent.type(await page().findByRole("textbox", { name: "想说的话" }), "说得清楚");
  await tap("button", "评价办理");
  const rated = (await see("您的评价")).closest(".card") as HTMLElement;
  expect(within(rated).getByText("说得清楚")).toBeVisible();
});
