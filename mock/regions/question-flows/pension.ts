import { matter, outcome } from "../flow-parts";
import type { FlowSeed } from "../region-pack";

/** 养老保险. */
export const pensionFlow: FlowSeed = {
  id: "pension",
  title: "养老金和退休",
  about: "参保、退休、认证、转移",
  start: "where",
  questions: [
    {
      id: "where",
      text: "现在是哪种情况？",
      choices: [
        { id: "young", text: "还没到年纪，想交养老保险", to: "job" },
        { id: "near", text: "快到退休的年纪", to: "kind" },
        { id: "getting", text: "已经在领", to: "getting" },
        { id: "moved", text: "换了地方工作，想转过来", to: "transfer" },
        { id: "gone", text: "领养老金的人去世了", to: "gone" },
      ],
    },
    {
      id: "job",
      text: "现在有单位吗？",
      choices: [
        { id: "yes", text: "有单位", to: "employer" },
        { id: "no", text: "没有单位", to: "which" },
      ],
    },
    {
      id: "which",
      text: "想交哪一种？",
      help: "居民养老交得少、领得也少；职工养老交得多、领得多。",
      choices: [
        { id: "resident", text: "城乡居民养老", to: "resident" },
        { id: "worker", text: "按职工的标准自己交", to: "flexible" },
      ],
    },
    {
      id: "kind",
      text: "以前交的是哪一种？",
      help: "不清楚的，打 12333 问。",
      choices: [
        { id: "worker", text: "职工养老", to: "retire" },
        { id: "resident", text: "城乡居民养老", to: "resident-due" },
      ],
    },
    {
      id: "getting",
      text: "要办什么？",
      choices: [
        { id: "verify", text: "一年一次的认证", to: "verify" },
        { id: "card", text: "发钱的卡丢了、换了", to: "card" },
        { id: "less", text: "钱没到，或者数目不对", to: "ask" },
      ],
    },
    {
      id: "verify",
      text: "会用手机刷脸吗？",
      help: "家里人、代办员可以帮着刷。",
      choices: [
        { id: "yes", text: "会，或者有人帮", to: "verify-phone" },
        { id: "no", text: "不会", to: "verify-window" },
        { id: "cannot", text: "行动不便，出不了门", to: "verify-home" },
      ],
    },
  ],
  outcomes: [
    outcome("employer", "由单位交", "有单位的，由单位给您交。单位没给交的，打 12333 说明情况。", [], "12333"),
    outcome("resident", "参加城乡居民养老", "年满 16 周岁、不上学、没有参加职工养老的，都能参加。", [
      matter("resident-pension-enroll", ["居民户口簿"], ["网上能查到户口的不用带户口簿，查不到的窗口会说"]),
    ]),
    outcome("flexible", "自己按职工标准交", "没有单位的人自己交。就业困难的，还能领一部分补贴。", [
      matter("flexible-pension"),
      matter("flexible-subsidy", ["缴费凭证"], ["认定为就业困难人员的才有"]),
    ]),
    outcome("retire", "申请退休", "到年纪前一两个月来办，档案由存档的单位交来。公积金也可以取出来。", [
      matter("retire-apply"),
      matter("housing-fund-retire", ["退休证明"], ["交过公积金的才办"]),
    ]),
    outcome(
      "resident-due",
      "到 60 周岁按月领",
      "社保会提前通知您。没接到通知的，带身份证和社保卡到社保窗口，或者打 12333。",
      [],
      "12333",
    ),
    outcome("verify-phone", "手机刷脸认证", "在手机上几分钟就好，什么都不用带。", [
      matter("pension-verify", ["本人居民身份证"]),
    ]),
    outcome("verify-window", "到窗口或者代办点认证", "带身份证，就近到便民服务中心、代办点或者大厅。", [
      matter("pension-verify"),
    ]),
    outcome("verify-home", "请人上门认证", "打给离您最近的代办点，代办员上门来办，身份证放在手边。", [
      matter("pension-verify", [], ["代办点的电话，在“办事点”里看"]),
    ]),
    outcome(
      "card",
      "先补卡",
      "挂失、补卡以后，养老金打到新卡上，不用另外申请。",
      [matter("social-card-replace")],
      "12333",
    ),
    outcome("ask", "问社保", "打 12333，说出姓名和身份证号后四位就能查。", [], "12333"),
    outcome("transfer", "转养老保险", "在现在工作的地方申请，两边的社保自己对接，您不用回去跑。", [
      matter("pension-transfer"),
    ]),
    outcome("gone", "停发，领丧葬补助", "尽快告诉社保，多领的要退回。", [
      matter("hukou-death"),
      matter("funeral-pension"),
    ]),
  ],
};
