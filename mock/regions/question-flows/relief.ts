import { matter, outcome } from "../flow-parts";
import type { FlowSeed } from "../region-pack";

/** 社会救助 and what else helps in need. */
export const reliefFlow: FlowSeed = {
  id: "relief",
  title: "困难救助",
  about: "低保、临时救助、残疾、老人、孩子",
  start: "what",
  questions: [
    {
      id: "what",
      text: "家里是哪种难处？",
      choices: [
        { id: "income", text: "收入低，日子难过", to: "worker" },
        { id: "sudden", text: "突然遇上大病、火灾、车祸", to: "hurry" },
        { id: "disabled", text: "家里有残疾人", to: "card" },
        { id: "old", text: "家里有 80 岁以上的老人", to: "old" },
        { id: "child", text: "孩子没有父母管", to: "parents" },
        { id: "school", text: "孩子上学交不起钱", to: "study" },
        { id: "law", text: "要打官司，请不起律师", to: "law" },
        { id: "job", text: "找不到工作", to: "job" },
      ],
    },
    {
      id: "worker",
      text: "家里有人能干活，或者有人赡养吗？",
      choices: [
        { id: "yes", text: "有", to: "family" },
        { id: "no", text: "没有，也没有收入", to: "destitute" },
      ],
    },
    {
      id: "family",
      text: "家里有大病、残疾的人或者学生吗？",
      choices: [
        { id: "yes", text: "有", to: "low-more" },
        { id: "no", text: "没有", to: "low" },
      ],
    },
    {
      id: "hurry",
      text: "眼下过得去吗？",
      help: "紧急的可以先救助，材料后补。",
      choices: [
        { id: "no", text: "过不去，等不了", to: "urgent" },
        { id: "yes", text: "能撑几天", to: "relief" },
      ],
    },
    {
      id: "card",
      text: "有残疾人证吗？",
      choices: [
        { id: "no", text: "没有", to: "disability-cert" },
        { id: "yes", text: "有", to: "disability-money" },
        { id: "child", text: "是孩子，要做康复", to: "rehab" },
      ],
    },
    {
      id: "parents",
      text: "父母是哪种情形？",
      choices: [
        { id: "none", text: "父母都去世了，或者找不到", to: "orphan" },
        { id: "cannot", text: "父母在，但是管不了", help: "重病、重残、坐牢、失踪等", to: "defacto" },
      ],
    },
    {
      id: "study",
      text: "上的是什么学？",
      choices: [
        { id: "basic", text: "小学、初中", to: "subsidy" },
        { id: "high", text: "大学", to: "loan" },
      ],
    },
  ],
  outcomes: [
    outcome("destitute", "申请特困供养", "吃、住、看病、照料由政府管。残疾的另带残疾人证。", [
      matter("destitute-support", ["残疾人证"], ["有残疾的，残疾人证要带"]),
    ]),
    outcome("low", "申请低保", "一家人一起申请，收入和存款由民政部门去核对，不用您开证明。", [
      matter("subsistence-allowance", ["疾病、残疾、上学等材料"]),
    ]),
    outcome("low-more", "申请低保", "家里有病人、残疾人、学生的，核算时会考虑进去。", [
      matter("subsistence-allowance", [], ["网上能查到的不用带"]),
    ]),
    outcome(
      "urgent",
      "马上救助",
      "打给苏木镇街道，或者直接去。可以先给钱给物，材料随后补。",
      [matter("temporary-relief", ["困难情况的材料"], ["救急以后补上"])],
      "12345",
    ),
    outcome("relief", "申请临时救助", "带上诊断书、费用单、事故认定书这样的材料。", [
      matter("temporary-relief"),
    ]),
    outcome("disability-cert", "先办残疾人证", "到指定医院评定，行动不便的可以上门评。", [
      matter("disability-cert"),
    ]),
    outcome("disability-money", "领两项补贴", "困难的领生活补贴，重度的领护理补贴，都够的都能领。", [
      matter("disability-allowances"),
    ]),
    outcome("rehab", "申请康复救助", "训练、手术、辅具按规定给钱。没有残疾人证，医院的诊断也行。", [
      matter("child-rehab"),
    ]),
    outcome("old", "领高龄津贴", "到了年龄就能申请，多数地方按月打到卡里。也可以办老年证。", [
      matter("elderly-allowance"),
      matter("elder-card", ["居住证"]),
    ]),
    outcome("orphan", "孤儿基本生活保障", "由监护人申请，按月发。", [matter("orphan-allowance")]),
    outcome("defacto", "事实无人抚养儿童补贴", "由监护人申请，父母的情形由部门去核对。", [
      matter("defacto-orphan", ["父母情形的材料"], ["部门核对不到的再补"]),
    ]),
    outcome("subsidy", "领学生生活补助", "向学校申请。低保、残疾的，由部门核对。", [
      matter("student-subsidy", ["困难身份的材料"], ["网上查不到的再补"]),
    ]),
    outcome("loan", "申请助学贷款", "上学期间不收利息，毕业以后再还。", [matter("student-loan")]),
    outcome(
      "law",
      "申请法律援助",
      "先打 12348 问清，够条件的不收钱给您请律师。",
      [matter("legal-aid", ["免查困难的证明"], ["有低保证、残疾证的带上，就不查家庭经济"])],
      "12348",
    ),
    outcome("job", "登记失业，找工作", "先登记，才能领补贴、申请公益岗位。交过失业保险的，还能领失业金。", [
      matter("employment-cert", ["本人近期相片"]),
      matter("unemployment-benefit", [], ["交满一年失业保险、不是自己辞职的才有"]),
      matter("welfare-job", [], ["认定为就业困难人员的才有"]),
    ]),
  ],
};
