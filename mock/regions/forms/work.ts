import { applicant, field, person, sampleCard, signed, truthful } from "../form-parts";
import type { FormSeed } from "../region-pack";

/** Forms of contributions, allowances and of what a family gets after a death. */
export const workForms: FormSeed[] = [
  {
    id: "social-insurance-register",
    name: "社会保险登记表",
    title: "灵活就业人员社会保险登记表",
    sections: [
      applicant("参保人", field("户口所在地", "示例旗")),
      {
        title: "缴费",
        fields: [
          field("险种", "企业职工基本养老保险"),
          field("缴费档次", "缴费基数的 60%", "60% 到 300% 里选"),
          field("按月还是按年", "按月"),
          field("扣款的卡", sampleCard),
        ],
      },
      signed(truthful, "参保人签名"),
    ],
    notes: ["同一个月里不能在两个地方交。"],
  },
  {
    id: "maternity-claim",
    name: "生育津贴申领表",
    title: "生育津贴申领表",
    sections: [
      applicant("申领人", field("单位", "示例商贸有限公司（样例）")),
      {
        title: "生育情况",
        fields: [
          field("生育或手术日期", "2026年01月01日"),
          field("类别", "顺产", "顺产、难产、多胞胎、流产"),
          field("孩子数", "1"),
          field("收款的卡", sampleCard),
        ],
      },
      signed(truthful, "申领人签名"),
    ],
    notes: ["单位先发了工资的，津贴打给单位，那一栏写单位账号。"],
  },
  {
    id: "chronic-disease-claim",
    name: "门诊慢特病病种待遇认定申请表",
    title: "门诊慢特病病种待遇认定申请表",
    sections: [
      applicant("参保人", field("险种", "居民医保")),
      {
        title: "申请认定",
        fields: [
          field("病种", "高血压", "一行写一种"),
          field("确诊日期", "2020年05月"),
          field("确诊的医院", "示例旗人民医院（样例）"),
          field("打算在哪家医院看", "示例旗人民医院（样例）"),
        ],
      },
      { title: "医院意见", fields: [field("医生签名", "医院填"), field("意见", "医院填")] },
      signed(truthful, "参保人签名"),
    ],
    notes: ["医院意见那一栏不要自己写。"],
  },
  {
    id: "survivors-claim",
    name: "遗属待遇申领表",
    title: "遗属待遇申领表",
    sections: [
      person("去世的人", "李样本", field("去世日期", "2026年01月01日"), field("险种", "居民养老")),
      applicant("申领人", field("和去世的人的关系", "儿子"), field("收款的卡", sampleCard)),
      signed("其他继承人都知道，由我来领。", "申领人签名"),
    ],
    notes: ["几个继承人的，推一个人来领。"],
  },
];
