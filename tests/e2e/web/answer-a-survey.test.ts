// Answering surveys in a browser: kept through a restart, counted once, and without a signal not yet counted.
import type { components } from "@contract/schema";
import { surveyIds } from "../../support/survey-ids";
import { fillVote } from "../../support/survey-states";
import { webApp } from "../../support/web-app";

type Survey = components["schemas"]["Survey"];

const app = webApp();
const detail = (name: keyof typeof surveyIds) => `/pages/surveys/detail/index?id=${surveyIds[name]}`;

async function participants(): Promise<number> {
  const answer = await fetch(`${app.url}/v1/surveys/${surveyIds.vote}`);
  return ((await answer.json()) as Survey).participants;
}

test("from the list to the count: half filled in, closed, opened again, voted, seen as bars and as a table", async () => {
  const before = await participants();
  const resident = await app.visit({ path: "/pages/surveys/list/index", persona: "resident" });
  await resident.taps(/选旗树旗花/, "link");
  await resident.taps(/^胡杨/, "radio");
  await resident.sees("还没有提交。写的都存在这部手机上。");
  await resident.startsAgain();
  expect(await resident.control(/^胡杨/, "radio").getAttribute("aria-checked")).toBe("true");
  await resident.taps("投票", "button");
  await resident.sees("还有 1 处要改");
  await resident.focusIsOn("红柳花");
  await resident.taps(/^马蔺/, "checkbox");
  await resident.taps("投票", "button");
  await resident.sees(/收到了您的回答/, `${before + 1} 人答了这一题，百分比按这个数算。`);
  await resident.taps("看表格：1. 旗树选哪一种？", "button");
  await resident.screen.getByRole("rowheader", { name: "胡杨" }).waitFor();
  expect(await participants()).toBe(before + 1);
});

test("without a signal the vote waits, says so, and goes when the signal is back", async () => {
  const before = await participants();
  const herder = await app.visit({ path: detail("vote"), persona: "herder" });
  await fillVote(herder);
  await herder.goesOffline();
  await herder.taps("投票", "button");
  await herder.sees("还没有提交", /没有信号，先存在这部手机上/);
  expect(await herder.screen.innerText()).not.toContain("收到了您的回答");
  expect(await participants()).toBe(before);
  await herder.comesOnline();
  await herder.sees(/收到了您的回答/);
  expect(await participants()).toBe(before + 1);
});

test("in 长辈版 a draft is read and commented on section by section", async () => {
  const elder = await app.visit({ path: detail("draft"), persona: "elder", mode: "elder" });
  await elder.sees("第 1 步，共 8 步", /本办法用于每年胡杨节期间/);
  await elder.taps("下一问", "button");
  await elder.sees("第 2 步，共 8 步");
  await elder.fills(/^意见：第二条/, "接驳车要有座位，老人站不住");
  await elder.startsAgain();
  await elder.sees("第 2 步，共 8 步");
  for (let step = 3; step <= 8; step += 1) {
    await elder.taps("下一问", "button");
    await elder.sees(`第 ${step} 步，共 8 步`);
  }
  await elder.taps("提交意见", "button");
  await elder.sees(/收到了您的回答/, /主办单位会答复采纳了哪些/);
});
