// 网上调查、投票、征求意见: somebody finds what is asked, answers once, and sees what came of it.
import { fireEvent, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useSkin } from "@/shared/ui/skin";
import { atBackend, chooseFor, fillVote, openSurvey } from "../support/answer-survey";
import { openApp, page, see, signInAs, tap } from "../support/app";
import { backend } from "../support/backend";

const list = "/pages/surveys/list/index";

test("the list says what is open and until when, what is over, and what one has answered", async () => {
  signInAs("resident");
  await openApp(list);
  await see("选旗树旗花：哪一种最像咱们额济纳");
  await see("10月25日截止");
  await see("还有 9 天");
  await see("10月24日开始");
  expect(page().getAllByText("已公布结果")).toHaveLength(2);
  await tap("button", "投票");
  await waitFor(() => expect(page().queryByText("已公布结果")).toBeNull());
  await tap("link", /^选旗树旗花/);
  await fillVote();
  await tap("button", "投票");
  await see("10月16日收到了您的回答，谢谢");
  await tap("button", "返回");
  await see("您10月16日答过");
});

test("a vote counts once, and who voted sees the count as bars, with its table one tap away", async () => {
  signInAs("resident");
  const { participants } = atBackend("vote");
  await openSurvey("vote");
  expect(page().queryByText("到现在的结果")).toBeNull();
  await fillVote();
  await tap("button", "投票");
  await see("到现在的结果");
  await see(`${participants + 1} 人答了这一题，百分比按这个数算。`);
  expect(page().getAllByText(new RegExp(`^\\d+ ÷ ${participants + 1}`)).length).toBeGreaterThan(3);
  await tap("button", "看表格：1. 旗树选哪一种？");
  const table = within(await page().findByRole("table"));
  expect(table.getByRole("rowheader", { name: "胡杨" })).toBeVisible();
  expect(atBackend("vote").participants).toBe(participants + 1);
  expect(page().queryByRole("button", { name: "投票" })).toBeNull();
});

test("two quick taps are one answer", async () => {
  signInAs("resident");
  const { participants } = atBackend("vote");
  await openSurvey("vote");
  await fillVote();
  const button = await page().findByRole("button", { name: "投票" });
  fireEvent.click(button);
  fireEvent.click(button);
  await see(/收到了您的回答/);
  expect(atBackend("vote").participants).toBe(participants + 1);
});

test("a questionnaire says what is missing at its question, and when the count will be out", async () => {
  signInAs("resident");
  await openSurvey("questionnaire");
  await tap("button", "提交");
  await see("还有 3 处要改");
  expect(page().getByRole("radio", { name: "没来过，都在网上办" })).toHaveFocus();
  await chooseFor("1. 最近一年，您来大厅办过几次事？", "3 到 5 次");
  await see("还有 2 处要改");
  for (const name of ["不知道要带什么", "路远", "排队时间长", "要跑几个窗口"]) await tap("checkbox", name);
  await see("最多选 3 项，去掉一些");
  await tap("checkbox", "路远");
  await chooseFor("3. 您对窗口人员的态度满意吗？", "满意");
  await tap("button", "提交");
  await see(/收到了您的回答/);
  await see("结果10月25日以后在这一页公布。");
});

test("a draft takes comments by section, and none that says nothing", async () => {
  signInAs("resident");
  await openSurvey("draft");
  await tap("button", "提交意见");
  await see("至少对一条写意见，或者写在这里");
  await tap("button", "对这一条提意见：第三条　居民出行");
  await chooseFor("您的态度：第三条　居民出行", "有建议");
  await tap("button", "提交意见");
  await see("至少写 4 个字，说说为什么");
  const field = page().getByRole("textbox", { name: "意见：第三条　居民出行" });
  expect(field).toHaveFocus();
  await userEvent.type(field, "三代人住一起的，建议按人数发证");
  await tap("checkbox", /^可以公开我的意见/);
  await tap("button", "提交意见");
  await see(/收到了您的回答/);
  await see(/截止后，主办单位会答复采纳了哪些/);
});

test("an answered draft shows the official answer, and by section what became of each comment", async () => {
  await openSurvey("answeredDraft");
  const decided = await page().findByText(/^公开的意见：采纳/);
  expect(decided).toHaveTextContent("公开的意见：采纳 3 条，部分采纳 2 条，未采纳 1 条");
  await tap("button", "全部公开的意见");
  expect(await page().findAllByText("部分采纳")).toHaveLength(2);
  await see(/正本仍以电子记录为准/);
  await tap("link", "看公告");
  await see("意见期限30天，可以在网上、书面或到水务局提出。");
});

test("what is to come says when, what is over says that an answer is still to come", async () => {
  const { unmount } = await openSurvey("upcoming");
  expect(await page().findAllByText("10月24日开始")).not.toEqual([]);
  expect(page().queryByRole("button", { name: "提交" })).toBeNull();
  unmount();
  await openSurvey("closed");
  await see("10月12日已经截止");
  await see("结果");
});

test("长辈版 asks one question a screen, and keeps the place", async () => {
  signInAs("resident");
  useSkin.setState({ elder: true });
  const { unmount } = await openSurvey("vote");
  await see("第 1 步，共 2 步");
  await tap("button", "下一问");
  await see("这一题要选一项");
  await tap("radio", /^胡杨/);
  await tap("button", "下一问");
  await see("第 2 步，共 2 步");
  unmount();
  await openSurvey("vote");
  await see("第 2 步，共 2 步");
  await tap("checkbox", /^马蔺/);
  await tap("button", "投票");
  await see(/收到了您的回答/);
});

test("a place without surveys says so", async () => {
  const empty = JSON.stringify({ items: [], total: 0 });
  jest.spyOn(backend.mock, "handle").mockImplementation(() => ({
    status: 200,
    headers: { "content-type": "application/json" },
    body: empty,
    delay: 0,
    cut: false,
  }));
  await openApp(list);
  await see("现在没有征集");
});
