// States of surveys for pictures, reached as a person reaches them.
import { surveyIds } from "./survey-ids";
import type { Visitor } from "./visitor";
import type { WebHost } from "./web-host";
import type { WebPage } from "./web-pages";

const detail = (name: keyof typeof surveyIds) => `/pages/surveys/detail/index?id=${surveyIds[name]}`;

interface SurveyState {
  name: string;
  path: string;
  who?: WebPage["who"];
  reach: (visitor: Visitor, host: WebHost) => Promise<unknown>;
}

/** A vote for 胡杨 and two flowers. */
export async function fillVote(visitor: Visitor): Promise<void> {
  await visitor.taps(/^胡杨/, "radio");
  await visitor.taps(/^红柳花/, "checkbox");
  await visitor.taps(/^马蔺/, "checkbox");
}

export const surveyStates: SurveyState[] = [
  {
    name: "survey-wrong",
    path: detail("questionnaire"),
    reach: async (visitor) => {
      await visitor.taps("提交", "button");
      await visitor.sees("还有 3 处要改");
    },
  },
  {
    name: "survey-thanks",
    path: detail("vote"),
    who: { persona: "resident" },
    reach: async (visitor) => {
      await fillVote(visitor);
      await visitor.taps("投票", "button");
      await visitor.sees("到现在的结果");
    },
  },
  {
    name: "survey-unsent",
    path: detail("vote"),
    who: { persona: "herder" },
    reach: async (visitor) => {
      await fillVote(visitor);
      await visitor.goesOffline();
      await visitor.taps("投票", "button");
      await visitor.sees("现在提交");
    },
  },
  {
    name: "survey-own-comment",
    path: detail("draft"),
    who: { persona: "resident" },
    reach: async (visitor) => {
      await visitor.taps("对这一条提意见：第四条　接送站点", "button");
      await visitor.fills(/^意见：第四条/, "养老院门口也要两个位置，老人走不远");
      await visitor.taps(/^可以公开我的意见/, "checkbox");
      await visitor.taps("提交意见", "button");
      await visitor.sees("等工作人员看过再公开");
    },
  },
  {
    name: "survey-comments",
    path: detail("answeredDraft"),
    reach: async (visitor) => {
      await visitor.taps("全部公开的意见", "button");
      await visitor.sees("未采纳");
    },
  },
];
