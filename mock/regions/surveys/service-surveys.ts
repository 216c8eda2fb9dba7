// Surveys that every place could make about its services; wording and dates are the place's.
import { multiple, optional, scale, single, words } from "../survey-parts";
import type { SurveySeed } from "../survey-seed";

interface Where {
  organiser: string;
  /** 为民服务中心, 政务服务大厅 */
  hall: string;
}

/** Open: how one gets things done, and what is in the way. */
export function hallSurvey({ organiser, hall }: Where): SurveySeed {
  return {
    kind: "questionnaire",
    title: `${hall}服务怎么改，听您说`,
    organiser,
    opens: -12,
    closes: 9,
    intro: [
      `我们想知道您到${hall}办事方不方便，卡在哪里。一共 5 题，大约 3 分钟。`,
      "不记姓名，只看合计。结果在截止后公布，我们会逐题说明怎么改。",
    ],
    questions: [
      single(
        "最近一年，您来大厅办过几次事？",
        ["没来过，都在网上办", 14],
        ["1 到 2 次", 48],
        ["3 到 5 次", 27],
        ["6 次以上", 11],
      ),
      multiple(
        "办事时最费劲的是什么？",
        3,
        ["不知道要带什么", 38],
        ["排队时间长", 22],
        ["要跑几个窗口", 25],
        ["路远", 31],
        ["网上填不明白", 29],
        ["没有费劲的", 12],
      ),
      scale("您对窗口人员的态度满意吗？", 40, 34, 18, 6, 2),
      optional(single("要是开周六上午，您会来吗？", ["会", 52], ["看办什么事", 33], ["不会", 15])),
      words("还有什么想说的？", 300, 0.22, "说一件具体的事更有用。请不要写姓名和电话。"),
    ],
    people: 326,
    resultsShown: "after-close",
  };
}

/** Closed and answered: opening hours. */
export function hoursSurvey({ organiser, hall }: Where): SurveySeed {
  return {
    kind: "questionnaire",
    title: `${hall}中午要不要留人`,
    organiser,
    opens: -95,
    closes: -74,
    intro: ["很多人只有中午有空。我们想先问问大家，再定中午留不留人、留几个窗口。"],
    questions: [
      single("您需要中午办事吗？", ["经常需要", 31], ["偶尔需要", 44], ["不需要", 25]),
      multiple(
        "中午最想办哪几样？",
        2,
        ["社保医保", 46],
        ["户籍证件", 33],
        ["不动产", 17],
        ["营业执照", 12],
        ["缴费", 21],
      ),
      scale("您对现在的开门时间满意吗？", 18, 33, 29, 15, 5),
    ],
    people: 412,
    resultsShown: "after-close",
    outcome: {
      on: -60,
      paragraphs: [
        "谢谢 412 位群众。需要中午办事的超过七成，我们照多数人的意思办。",
        "从下个月一日起，社保医保和户籍证件两个窗口中午留人，各 1 人，12:00 到 13:30 不休息。",
        "想办不动产和执照的人比较少，先不留人，可以提前一天打电话预约，我们安排人等您。",
        "试行三个月后再问一次，看要不要加窗口。",
      ],
    },
  };
}

/** To come: the next one, so that people know. */
export function agentSurvey({ organiser }: Pick<Where, "organiser">, opens: number): SurveySeed {
  return {
    kind: "questionnaire",
    title: "代办员帮您办事，办得怎么样",
    organiser,
    opens,
    closes: opens + 20,
    intro: ["代办点开了一年。下一步代办哪些事、几天来一次，想听用过的人说。没用过的也可以说为什么不用。"],
    questions: [
      single("您找代办员办过事吗？", ["办过", 1], ["没办过，知道有", 1], ["不知道有代办员", 1]),
      optional(scale("办得满意吗？没办过的不用答", 1, 1, 1, 1, 1)),
      multiple("最想让代办员帮着办什么？", 3, ["社保医保", 1], ["高龄和低保", 1], ["证件", 1], ["补贴", 1]),
      words("想对代办员说什么？", 200, 0.2),
    ],
    people: 0,
    resultsShown: "after-answer",
  };
}
