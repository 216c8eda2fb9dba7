import type { KnowledgeSeed } from "../reply-seed";

/** What only 额济纳旗 is asked; after its sample documents. */
export const ejinKnowledge: readonly KnowledgeSeed[] = [
  {
    slug: "water-quota",
    title: "农业用水指标怎么分、能转让吗",
    by: "water",
    answer: "按核定的面积分到户，装表计量；用不完的可以在嘎查内转让，要登记。超出指标的部分加价。",
    from: "本平台“农业用水指标管理办法（试行）”（样例文件）",
    matters: ["water-take-permit"],
    checkedDaysAgo: 17,
  },
  {
    slug: "gacha-agent",
    title: "请嘎查代办员办事要钱吗",
    by: "service",
    answer:
      "不要钱。您签一份委托，材料交给代办员并拿回执；办好后送到家里。离旗里远的，嘎查达家里也是代办点。",
    from: "本平台“嘎查代办员管理办法”（样例文件）",
    checkedDaysAgo: 17,
  },
  {
    slug: "border-pass",
    title: "去边境管理区要什么证",
    by: "police",
    answer:
      "本地居民带身份证；外地人要办边境管理区通行证，户口所在地和这里都能办，当场或者当天拿证，不收费。",
    from: "办事指南“边境管理区通行证签发”",
    matters: ["border-pass", "border-subsidy"],
    checkedDaysAgo: 17,
  },
  {
    slug: "poplar-season",
    title: "胡杨林旺季，进城要堵车吗",
    by: "culture",
    answer:
      "每年国庆前后人最多。当地车走绕行路，牧区来办事的建议预约下午。客栈涨价、强买强卖，打 12345 或 12315。",
    from: "样例：按往年旺季的做法整理",
    checkedDaysAgo: 46,
  },
];
