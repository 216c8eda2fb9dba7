import { matter, outcome } from "../flow-parts";
import type { FlowSeed } from "../region-pack";

/** 医保. */
export const medicalFlow: FlowSeed = {
  id: "medical",
  title: "看病和医保",
  about: "参保、去外地看病、报销",
  start: "what",
  questions: [
    {
      id: "what",
      text: "要办哪一件？",
      choices: [
        { id: "join", text: "参加医保", to: "join" },
        { id: "away", text: "去外地看病", to: "away" },
        { id: "pay", text: "看完病报销", to: "paid" },
        { id: "chronic", text: "慢性病，长年吃药", to: "chronic" },
        { id: "baby", text: "怀孕、生孩子的花费", to: "baby" },
      ],
    },
    {
      id: "join",
      text: "现在有单位吗？",
      choices: [
        { id: "job", text: "有单位", to: "employer" },
        { id: "none", text: "没有单位，户口在本地", to: "join-local" },
        { id: "move", text: "没有单位，户口在外地", to: "join-away" },
      ],
    },
    {
      id: "away",
      text: "为什么去外地？",
      help: "先备案，出院时能直接结算。",
      choices: [
        { id: "live", text: "在外地长期住", help: "跟孩子住、在外打工、退休回老家", to: "away-live" },
        { id: "refer", text: "医院让转到外地", to: "away-refer" },
        { id: "trip", text: "出差、旅游时得了病", to: "away-trip" },
      ],
    },
    {
      id: "paid",
      text: "出院的时候，医院直接给结算了吗？",
      help: "结算单上写着“统筹支付”的，就是已经报过了。",
      choices: [
        { id: "yes", text: "结算了", to: "settled" },
        { id: "no", text: "没有，全是自己垫的", to: "reimburse" },
      ],
    },
    {
      id: "baby",
      text: "妈妈有单位吗？",
      help: "有单位的，单位给交生育保险。",
      choices: [
        { id: "yes", text: "有单位", to: "maternity" },
        { id: "no", text: "没有单位，参加的是居民医保", to: "baby-resident" },
      ],
    },
  ],
  outcomes: [
    outcome(
      "employer",
      "由单位办",
      "有单位的，由单位给您参保，您不用自己来。单位没给办的，打 12393 说明情况。",
      [],
      "12393",
    ),
    outcome("join-local", "参加城乡居民医保", "每年年底集中缴费，孩子和新来的人随时能登记。", [
      matter("resident-medical-enroll", ["居住证"]),
    ]),
    outcome("join-away", "参加城乡居民医保", "户口在外地的，带上居住证。在老家已经参保的，不要重复参。", [
      matter("resident-medical-enroll"),
    ]),
    outcome("away-live", "备案：长期住在外地", "没有居住证，签一份承诺书也行。手机上就能办。", [
      matter("cross-region-medical", ["转诊转院材料"]),
    ]),
    outcome("away-refer", "备案：转到外地医院", "转诊的材料由医院给办。", [
      matter("cross-region-medical", ["长期居住的材料或承诺书"]),
    ]),
    outcome("away-trip", "备案：临时外出", "急病先去看，出院以前补上备案就行。", [
      matter("cross-region-medical", ["长期居住的材料或承诺书", "转诊转院材料"]),
    ]),
    outcome("settled", "不用再办", "医院结算时已经按规定报了。对数目有疑问，打 12393 问。", [], "12393"),
    outcome(
      "reimburse",
      "回来手工报销",
      "发票、清单、诊断证明一样不能少。外地看的病，先补上备案，报得多一些。",
      [
        matter("medical-reimburse"),
        matter("cross-region-medical", ["转诊转院材料"], ["已经备过案的不用再办"]),
      ],
    ),
    outcome("chronic", "认定慢特病", "认定以后，门诊买药、检查也能按比例报。", [matter("chronic-disease")]),
    outcome("maternity", "领生育津贴", "住院的钱医院直接结算，津贴另外申请。", [
      matter("maternity-allowance"),
    ]),
    outcome(
      "baby-resident",
      "住院时直接结算",
      "住院分娩的花费，出院时按居民医保结算，不用另外申请。没结算上的，回来手工报销。",
      [matter("medical-reimburse", [], ["出院时已经结算的不用办"])],
    ),
  ],
};
