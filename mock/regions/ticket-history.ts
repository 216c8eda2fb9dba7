// Figures of hotlines and mailboxes as older public reports printed them. What a report does not say stays unsaid.
import type { components } from "@contract/schema";

type Printed = components["schemas"]["TicketFigures"]["history"][number];

const ordos2012 = "鄂尔多斯市2012年政务公开和政务服务年度报告";
const ejin2014 = "额济纳旗2014年政府信息公开工作年度报告";
const otogFront2017 = "鄂托克前旗2017年政府信息公开工作年度报告";
const daxinganling2018 = "大兴安岭地区2018年政府信息公开工作年度报告";

/** By the code of the region. 白城经济开发区 printed no figures of tickets in 2013. */
export const ticketHistory: Readonly<Record<string, readonly Printed[]>> = {
  "150600": [
    {
      year: 2012,
      name: "市长热线办结率（1至11月）",
      printed: "96.8%",
      numerator: 22_586,
      denominator: 23_328,
      source: ordos2012,
    },
    {
      year: 2012,
      name: "市长热线满意率",
      printed: "99.9%",
      note: "报告没有写明分母：是回访的件数、评价的件数还是受理的件数，都看不出",
      source: ordos2012,
    },
    {
      year: 2012,
      name: "市长热线回访",
      printed: "17,577 件",
      note: "是件数，不是比率；报告没有写明其中多少确认解决",
      source: ordos2012,
    },
    { year: 2012, name: "市长热线现场督办", printed: "17 次", source: ordos2012 },
    {
      year: 2012,
      name: "市长信箱办理",
      printed: "1,734 件",
      note: "报告没有写明收到的件数",
      source: ordos2012,
    },
  ],
  "152923": [
    {
      year: 2014,
      name: "旗长信箱办结率",
      printed: "79%",
      numerator: 41,
      denominator: 52,
      note: "收到 52 件，办结 41 件，在办 11 件；按件数是 78.8%",
      source: ejin2014,
    },
  ],
  "150623": [
    {
      year: 2017,
      name: "政务服务呼叫中心办结率",
      printed: "98.7%，690 件",
      note: "报告没有写明办结的件数，也没有写明分母是不是这 690 件",
      source: otogFront2017,
    },
  ],
  "232700": [
    {
      year: 2018,
      name: "12345 热线办结率",
      printed: "90.1%，8,140 个",
      note: "报告没有写明办结的件数，也没有写明分母是不是这 8,140 个来电",
      source: daxinganling2018,
    },
    {
      year: 2018,
      name: "12345 热线满意率",
      printed: "80.95%",
      note: "报告没有写明分母：评价了的件数看不出",
      source: daxinganling2018,
    },
  ],
};
