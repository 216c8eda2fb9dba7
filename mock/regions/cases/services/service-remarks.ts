// What people found bad at the halls, and what was done about it. Made up.

/** A remark with its answer. */
export interface Remark {
  problem: string;
  answer: string;
  /** Only who came there can have found it. */
  atHall?: true;
}

/** Set right. */
export const rectifiable: readonly Remark[] = [
  {
    problem: "等太久。叫到号以后又等了四十多分钟。",
    answer: "每天上午加开一个窗口，叫号以后十分钟没轮到的，由值班主任先办。",
    atHall: true,
  },
  {
    problem: "多跑一趟。电话里没说要带户口簿原件。",
    answer: "办事指南和电话答复的口径已经统一，预约短信里写明要带的原件。",
  },
  {
    problem: "没说清楚。材料退了回来，只说不行，没说差什么。",
    answer: "退材料一律给一次性告知单，写明差什么、怎么补。",
  },
  {
    problem: "态度不好。问第二遍就不耐烦了。",
    answer: "已经向您道歉，当班人员离岗培训三天，窗口加了帮办人员。",
    atHall: true,
  },
  {
    problem: "多要材料。办事指南上没有的证明也要。",
    answer: "多要的证明已经取消，收下的复印件当面退还，并查了近三个月的同类件。",
  },
  {
    problem: "超过时限。说好五个工作日，过了八天才通知。",
    answer: "已经补办完，系统里加了到期前两天的提醒，由科室负责人盯着办。",
  },
  {
    problem: "中午没有人。上班的人只有中午有空。",
    answer: "从下个月起中午留两个窗口，周六上午可以预约。",
    atHall: true,
  },
  {
    problem: "自助机坏了，没有人管。",
    answer: "自助机已经修好，旁边贴了报修电话，两小时内有人来。",
    atHall: true,
  },
  {
    problem: "没有蒙古文的表格，老人看不懂。",
    answer: "常用的十二种表格已经做了蒙汉两种文字的样表，窗口可以代填。",
    atHall: true,
  },
  {
    problem: "网上交了材料，窗口又让再交一遍纸的。",
    answer: "网上已经收到的材料不再收纸质的，窗口人员已经培训。",
  },
];

/** There is a rule against it. */
export const explainable: readonly Remark[] = [
  {
    problem: "不肯代签，非要本人来。",
    answer: "这件事要核对本人，别人不能代签。行动不便的可以预约上门。",
  },
  { problem: "收费太贵。", answer: "是按公布的收费标准收的，窗口没有减免的权力；标准和依据已经发给您。" },
  {
    problem: "不能当天拿证。",
    answer: "证件由上一级统一制作，本地不能当场出；可以选邮寄，少跑一趟。",
  },
];

/** The bureau found that it was meant for somebody else. */
export const mistaken: Remark = {
  problem: "银行不给开卡。",
  answer: "不是本窗口办的事，经复核不计入。",
};
