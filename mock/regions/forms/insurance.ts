import { applicant, field, person, sampleCard, sampleId, signed, truthful, wide } from "../form-parts";
import type { FormSeed } from "../region-pack";

/** Forms of social and medical insurance and of work. */
export const insuranceForms: FormSeed[] = [
  {
    id: "resident-pension",
    name: "城乡居民基本养老保险参保登记表",
    title: "城乡居民基本养老保险参保登记表",
    sections: [
      applicant(
        "参保人",
        field("户口类别", "农村牧区"),
        field("特殊身份", "没有", "低保、重度残疾等，政府代缴"),
      ),
      {
        title: "缴费",
        fields: [
          field("缴费档次", "每年 1000 元", "档次每年可以换"),
          field("缴费方式", "银行卡代扣"),
          field("银行卡", sampleCard),
        ],
      },
      signed(truthful, "参保人签名"),
    ],
    notes: ["手机上登记的，不用填这张表。"],
  },
  {
    id: "pension-claim",
    name: "基本养老金申领表",
    title: "企业职工基本养老金申领表",
    sections: [
      applicant("申领人", field("出生日期", "1965年10月01日"), field("参加工作时间", "1985年01月")),
      {
        title: "申领",
        fields: [
          field("退休类别", "到年龄退休", "到年龄、提前、弹性延后"),
          field("打算退休的月份", "2026年01月"),
          field("缴费年限", "38 年", "社保核定"),
          field("收款的社保卡", sampleCard),
          wide("特殊工种", "没有", "高温、井下、高空等，写岗位和年限"),
        ],
      },
      signed(truthful, "申领人签名"),
    ],
    notes: ["提前一个月来办，档案由存档单位交。"],
  },
  {
    id: "unemployment-claim",
    name: "失业保险金申领表",
    title: "失业保险金申领表",
    sections: [
      applicant("申领人", field("收款的社保卡", sampleCard)),
      {
        title: "上一份工作",
        fields: [
          field("单位", "示例商贸有限公司（样例）"),
          field("离开的日期", "2025年12月31日"),
          field("离开的原因", "合同到期不续", "自己辞职的不能领"),
        ],
      },
      signed("现在没有工作，愿意接受介绍的工作和培训。", "申领人签名"),
    ],
    notes: ["网上申领的，不用填这张表。"],
  },
  {
    id: "unemployment-register",
    name: "失业登记表",
    title: "失业登记表",
    sections: [
      applicant("登记人", field("文化程度", "高中"), field("户口所在地", "示例旗")),
      {
        title: "求职",
        fields: [
          field("失业日期", "2026年01月01日"),
          field("会做什么", "开车，有 B2 驾驶证"),
          field("想找什么工作", "司机"),
          field("想参加的培训", "叉车"),
        ],
      },
      signed(truthful, "登记人签名"),
    ],
    notes: ["在常住地登记，户口不在这里也行。"],
  },
  {
    id: "social-card-business",
    name: "社会保障卡业务申请表",
    title: "社会保障卡业务申请表",
    sections: [
      applicant("持卡人", field("发卡银行", "示例银行（样例）")),
      {
        title: "办理的业务",
        fields: [
          field("业务", "补卡", "补卡、换卡、换银行"),
          field("领卡方式", "当场领", "当场领或者邮寄"),
          field("相片", "用原来的"),
        ],
      },
      person("代办人（本人来的不填）", "不填"),
      signed(truthful, "持卡人签名"),
    ],
    notes: ["旧卡里的钱，到银行转到新卡。"],
  },
  {
    id: "medical-enrolment",
    name: "基本医疗保险参保登记表",
    title: "城乡居民基本医疗保险参保登记表",
    sections: [
      applicant("参保人", field("人员类别", "普通居民", "普通居民、学生、新生儿、低保等")),
      {
        title: "缴费",
        fields: [field("参保年度", "2026 年"), field("缴费方式", "手机缴费")],
      },
      person("监护人（给孩子参保才填）", "不填"),
      signed(truthful, "参保人（监护人）签名"),
    ],
    notes: ["一张表填一个人。在别处已经参保的，不要重复参。"],
  },
  {
    id: "away-medical",
    name: "异地就医备案表",
    title: "基本医疗保险异地就医备案表",
    sections: [
      applicant("参保人", field("参保地", "示例旗"), field("险种", "居民医保")),
      {
        title: "备案",
        fields: [
          field("备案类型", "长期居住", "长期居住、转诊、临时外出"),
          field("去哪里", "内蒙古呼和浩特市", "写到市"),
          field("开始日期", "2026年01月10日"),
          wide("那边的住址", "呼和浩特市示例区示例小区", "长期居住才填"),
          field("联系人身份号码", sampleId),
        ],
      },
      signed("没有居住证的，承诺在那边长期居住属实。", "参保人签名"),
    ],
    notes: ["手机上备案的，不用填这张表，当场生效。"],
  },
];
