// What goes wrong while one answers a survey: nothing that was written is lost, nothing is said to count that does not.
import { waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { sendOutbox } from "@/shared/api/outbox-sending";
import { atBackend, fillVote, openSurvey, pageText } from "../support/answer-survey";
import { openApp, page, see, signInAs, tap } from "../support/app";
import { backend } from "../support/backend";
import { surveyIds } from "../support/survey-ids";

const words = /还有什么想说的/;
const answers = `/v1/surveys/${surveyIds.vote}/answers`;

function post(path: string, body: object): void {
  backend.mock.handle({
    method: "POST",
    path,
    query: "",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

test("what is filled in is there after the app was closed, from the first key", async () => {
  const { unmount } = await openSurvey("questionnaire");
  await userEvent.type(await page().findByRole("textbox", { name: words }), "排");
  await tap("radio", "6 次以上");
  await see("还没有提交。写的都存在这部手机上。");
  unmount();
  const again = await openSurvey("questionnaire");
  expect(await page().findByRole("textbox", { name: words })).toHaveValue("排");
  expect(page().getByRole("radio", { name: "6 次以上" })).toBeChecked();
  again.unmount();
  await openApp("/pages/surveys/list/index");
  await see("写了没交");
});

test("without a login one fills it in; the login comes at the end, and the answers stay", async () => {
  await openSurvey("vote");
  await fillVote();
  await tap("button", "登录后提交");
  await see("看个人信息说明");
  signInAs("resident");
  await tap("button", "返回");
  await waitFor(() => expect(page().getByRole("radio", { name: /^胡杨/ })).toBeChecked());
  await tap("button", "投票");
  await see(/收到了您的回答/);
});

test("without a network it is not handed in, says so, and goes once by itself when there is one", async () => {
  signInAs("resident");
  const { participants } = atBackend("vote");
  const { unmount } = await openSurvey("vote");
  await fillVote();
  backend.fault({ kind: "offline" });
  await tap("button", "投票");
  await see(/没有信号，先存在这部手机上/);
  expect(pageText()).not.toContain("收到了您的回答");
  unmount();
  const list = await openApp("/pages/surveys/list/index");
  await see("没有网络，这一页还没看过");
  list.unmount();
  backend.fault();
  await openSurvey("vote");
  await see(/收到了您的回答/);
  expect(atBackend("vote").participants).toBe(participants + 1);
});

test("an answer that was lost on the way does not count twice", async () => {
  signInAs("resident");
  const { participants } = atBackend("vote");
  await openSurvey("vote");
  await fillVote();
  backend.fault({ kind: "drop-after-commit", path: answers, times: 1 });
  await tap("button", "投票");
  await see("还没有提交");
  await tap("button", "现在提交");
  await see(/收到了您的回答/);
  expect(atBackend("vote").participants).toBe(participants + 1);
});

test("what waits can be taken back and changed", async () => {
  signInAs("resident");
  await openSurvey("vote");
  await fillVote();
  backend.fault({ kind: "offline" });
  await tap("button", "投票");
  await tap("button", "取回来改");
  expect(await page().findByRole("radio", { name: /^胡杨/ })).toBeChecked();
  await tap("radio", /^梭梭/);
  backend.fault();
  await tap("button", "投票");
  await see(/收到了您的回答/);
});

test("what comes too late is refused with the reason, and the words are still there", async () => {
  signInAs("resident");
  await openSurvey("questionnaire");
  await userEvent.type(await page().findByRole("textbox", { name: words }), "中午留一个人");
  await tap("radio", "6 次以上");
  await tap("checkbox", "路远");
  await tap("radio", "满意");
  post("/preview/clock", { advanceDays: 12 });
  await tap("button", "提交");
  await see("10月25日已经截止");
  await see("您写了，没有交上");
  await see("中午留一个人");
  await sendOutbox();
  expect(atBackend("questionnaire").status).toBe("closed");
});

test("a survey that is not there, and a failure that passes", async () => {
  const { unmount } = await openApp("/pages/surveys/detail/index?id=sv-nothing");
  await see("没有这一项，可能已经取消");
  unmount();
  backend.fault({ kind: "status", status: 503, path: "/v1/surveys", times: 3 });
  await openSurvey("vote");
  await tap("button", "再试一次");
  await see("选旗树旗花：哪一种最像咱们额济纳");
});
