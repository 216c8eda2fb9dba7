// The story that proves tickets, told on the web, on WeChat and in jest: who says what, and when, across 国庆.
import type { components } from "@contract/schema";
import { departments } from "./ticket-client";

type Actions = readonly components["schemas"]["TicketAgencyAction"][];

/** What 张敏 writes, with more about people than she should. */
export const troubleTitle = "伊布图嘎查3号机井水泵三天不出水，草料地浇不上";
export const troubleText = `${troubleTitle}。我叫张敏，电话13800000001，身份证152923199003140287。邻居巴特尔家也一样，他的电话是13904830088。`;

/** What may not be published of it, nor of the reply. */
export const secrets = [
  "张敏",
  "巴特尔",
  "王建国",
  "13800000001",
  "13904830088",
  "13704830011",
  "152923199003140287",
];

/** What the person says on the way. */
export const said = {
  answer: "嘎查集体打的，2009年打的",
  notSolved: "换的泵功率小，水上不来",
  rating: "第二次换得对",
};

/** What the offices do in one go, and when. */
interface Step {
  at: string;
  actions: Actions;
}

/** Told in China's time. 10月1日 to 7日 are free, Saturday 10月10日 is worked. */
export const times = {
  filed: "2026-09-28 20:10",
  signal: "2026-09-28 20:40",
  holiday: "2026-10-05 16:00",
  answered: "2026-10-08 15:00",
  notSolved: "2026-10-10 08:40",
  solved: "2026-10-13 18:00",
  published: "2026-10-14 10:00",
};

/** Accepted, and given to whom it does not belong; three working days are 9月30日, 10月8日 and 9日. */
export const dispatched: Step = {
  at: "2026-09-29 09:00",
  actions: [{ action: "accept" }, { action: "dispatch", main: departments.agriculture }],
};

export const sentBack: Step = {
  at: "2026-09-30 10:05",
  actions: [
    {
      action: "send-back",
      text: "水泵是供水设施，归水务局。",
      suggests: departments.water,
      suggestedSays: "这口井浇草料地，归农牧局。",
    },
  ],
};

/** The centre rules, and the other department asks. */
export const ruled: Step = {
  at: "2026-10-08 10:00",
  actions: [
    { action: "rule", main: departments.water },
    { action: "sign" },
    { action: "start" },
    { action: "ask", text: "这口井是嘎查集体打的，还是自家打的？" },
  ],
};

export const replied: Step = {
  at: "2026-10-09 17:20",
  actions: [{ action: "reply", text: "水泵已经换好，开始出水。" }],
};

/** Handled anew: three working days after Saturday 10月10日 end on 10月14日. */
export const repliedAgain: Step = {
  at: "2026-10-13 11:00",
  actions: [
    { action: "dispatch", main: departments.water },
    { action: "sign" },
    { action: "start" },
    {
      action: "reply",
      text: "换了大功率的水泵，已经正常出水。再有问题，找王建国师傅，电话13704830011。",
    },
  ],
};
