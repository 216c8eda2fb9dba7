// 征求意见 between its two sides: a resident comments, the organiser reads, publishes and answers, everybody sees it.
import type { components } from "@contract/schema";
import { cleanup, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSurvey } from "../support/answer-survey";
import { page, see, signInAs, tap } from "../support/app";
import { answerOf, asCaller } from "../support/own-requests";
import { surveyIds } from "../support/survey-ids";

type Schemas = components["schemas"];

const desk = `/preview/surveys/${surveyIds.draft}`;
const organiserDoes = (...actions: Schemas["SurveyDeskAction"][]) => {
  for (const action of actions) answerOf("POST", `${desk}/actions`, action);
};

const onPage = async (...texts: (string | RegExp)[]) => {
  for (const text of texts) await see(text);
};

async function openAgain(): Promise<void> {
  cleanup();
  await openSurvey("draft");
}

test("a comment is seen once staff have published it without the name, and its answer stands under it", async () => {
  signInAs("resident");
  await openSurvey("draft");
  await tap("button", "对这一条提意见：第四条　接送站点");
  const field = await page().findByRole("textbox", { name: "意见：第四条　接送站点" });
  await userEvent.type(field, "我是张敏，养老院门口也要两个位置");
  await tap("checkbox", /^可以公开我的意见.*工作人员看过才公开/);
  await tap("button", "提交意见");
  await see(/收到了您的回答/);
  await see("您的意见");
  await see("等工作人员看过再公开");
  const { comments } = answerOf<Schemas["SurveyDesk"]>("GET", desk);
  const mine = comments.find(({ words }) => words.startsWith("我是张敏"));
  organiserDoes(
    { action: "publish-comment", commentId: mine?.id ?? "", text: mine?.proposal ?? "" },
    { action: "close", reason: "胡杨节提前" },
  );
  answerOf("POST", "/preview/clock", { advanceDays: 1 });
  organiserDoes(
    { action: "answer-comment", commentId: mine?.id ?? "", decision: "adopted", text: "养老院门前加两个。" },
    { action: "answer-section", sectionId: "s-4", text: "位置和数量写进附表。" },
    { action: "conclude", paragraphs: ["意见都研究过了。"] },
  );
  signInAs("herder");
  await openAgain();
  await onPage("主办单位的答复", "意见都研究过了。", /^对这一条的答复.10月17日$/, "位置和数量写进附表。");
  await tap("button", "全部公开的意见");
  const shown = await page().findByText("我是[姓名]，养老院门口也要两个位置");
  await see("养老院门前加两个。");
  expect(within(shown.parentElement as HTMLElement).getByText("采纳")).toBeVisible();
  expect(page().queryByText(/张敏/)).toBeNull();
});

test("who wrote what is held back is told so, and why", async () => {
  signInAs("resident");
  const path = `/v1/surveys/${surveyIds.draft}/answers`;
  const headers = { ...asCaller(), "Idempotency-Key": "one-comment-on-a-draft" };
  const said = [{ text: "顺便说一下，我家门口的路灯坏了" }];
  answerOf("POST", path, { answers: [], comments: said, mayPublish: true }, headers);
  const { comments } = answerOf<Schemas["SurveyDesk"]>("GET", desk);
  const commentId = comments.find(({ words }) => words.includes("路灯"))?.id ?? "";
  organiserDoes({ action: "hold-comment", commentId, reason: "和这份草案无关，请提诉求" });
  await openSurvey("draft");
  await onPage("顺便说一下，我家门口的路灯坏了", "没有公开", "原因：和这份草案无关，请提诉求");
  signInAs("herder");
  await openAgain();
  await see(/^第四条/);
  expect(page().queryByText(/路灯坏了/)).toBeNull();
});

test("another last day is told with the first one and why", async () => {
  organiserDoes({ action: "extend", days: 10, reason: "牧区的意见还少" });
  await openSurvey("draft");
  await onPage("11月9日截止", "原来10月30日截止，后来改了：牧区的意见还少");
});
