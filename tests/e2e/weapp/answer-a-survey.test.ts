// 投票 and 征求意见 on WeChat: filled in, handed in once, and light enough for a small phone.
import { surveyIds } from "../../support/survey-ids";
import type { MiniProgram } from "./driver";
import { weappApp } from "./weapp-app";

const detail = "pages/surveys/detail/index";

const app = weappApp();
let phone: MiniProgram;

async function open(path: string, query: Record<string, string> = {}): Promise<void> {
  phone = await app.opens(path, { persona: "resident", query });
}

test("from the list to the count", async () => {
  await open("pages/surveys/list/index");
  await phone.waitForText("选旗树旗花");
  await phone.tapText("选旗树旗花");
  await phone.waitForText("沙枣");
  await phone.tapText("胡杨", true);
  await phone.tap(".foot .btn-primary");
  await phone.waitForText("还有 1 处要改");
  await phone.tapText("马蔺", true);
  await phone.tap(".foot .btn-primary");
  await phone.waitForText("收到了您的回答");
  await phone.waitForText("584 人答了这一题");
  await phone.back();
  await phone.waitForText("您10月16日答过");
});

test("a comment on a section of a draft", async () => {
  await open(detail, { id: surveyIds.draft });
  await phone.waitForText("第七条");
  await phone.tap(".card:has-text('第四条') .section-act .text-btn");
  await phone.type(".part-survey-s-4", "医院门前再多留两个位置");
  await phone.tapText("可以公开我的意见", true);
  await phone.tapText("提交意见", true);
  await phone.waitForText("收到了您的回答");
});
