import { applicant, field, person, sampleAddress, sampleCredit, signed, truthful, wide } from "../form-parts";
import type { FormSeed } from "../region-pack";

/** Forms to open, change and close a business. */
export const businessForms: FormSeed[] = [
  {
    id: "self-employed",
    name: "个体工商户登记申请书",
    title: "个体工商户登记（备案）申请书",
    sections: [
      {
        title: "店的情况",
        fields: [
          field("名称", "示例旗张示例便利店（样例）", "可以起几个备用的"),
          field("组成形式", "个人经营", "个人经营或者家庭经营"),
          field("经营范围", "食品销售（仅销售预包装食品）", "照窗口的规范说法写"),
          field("从业人数", "2"),
          wide("经营场所", sampleAddress),
        ],
      },
      applicant("经营者", field("政治面貌", "群众"), field("文化程度", "高中")),
      {
        title: "变更的才填",
        fields: [field("变更项目", "不填"), field("原来登记的", "不填"), field("改成", "不填")],
      },
      signed(truthful, "经营者签名"),
    ],
    notes: ["家庭经营的，一起经营的家人也签名。", "网上办的，不用填纸质表。"],
  },
  {
    id: "company",
    name: "公司登记（备案）申请书",
    title: "公司登记（备案）申请书",
    sections: [
      {
        title: "公司",
        fields: [
          field("名称", "示例旗示例商贸有限公司（样例）"),
          field("统一社会信用代码", "设立的不填", "变更的才填"),
          field("公司类型", "有限责任公司"),
          field("注册资本", "50 万元"),
          field("经营范围", "日用百货销售"),
          wide("住所", sampleAddress),
        ],
      },
      person("法定代表人", "张示例", field("职务", "执行董事")),
      {
        title: "股东和出资",
        fields: [
          field("股东", "张示例", "一人一行"),
          field("认缴出资", "50 万元"),
          field("出资期限", "2030年12月31日", "成立五年里缴足（公司法第四十七条）"),
        ],
      },
      {
        title: "变更的才填",
        fields: [field("变更项目", "不填"), field("原来登记的", "不填"), field("改成", "不填")],
      },
      signed(truthful, "法定代表人签名"),
    ],
    notes: ["设立由全体股东指定的人申请，变更由公司申请，盖公章。"],
  },
  {
    id: "self-employed-closing",
    name: "个体工商户注销登记申请书",
    title: "个体工商户注销登记申请书",
    sections: [
      {
        title: "店的情况",
        fields: [
          field("名称", "示例旗张示例便利店（样例）"),
          field("统一社会信用代码", sampleCredit),
          field("注销方式", "简易注销", "没有欠债欠税的可以走简易"),
          wide("注销原因", "不再经营"),
        ],
      },
      person("经营者", "张示例"),
      signed("债和税已经结清，没有正在进行的诉讼。", "经营者签名"),
    ],
    notes: ["执照正、副本一起交回；丢了的写一份说明。"],
  },
  {
    id: "one-stop-company",
    name: "企业开办一件事申请表",
    title: "企业开办“一件事”申请表",
    sections: [
      {
        title: "企业",
        fields: [
          field("名称", "示例旗示例商贸有限公司（样例）"),
          field("类型", "有限责任公司"),
          field("注册资本", "50 万元"),
          wide("住所", sampleAddress),
        ],
      },
      person("法定代表人", "张示例"),
      {
        title: "一起办哪几件",
        fields: [
          field("执照和刻章", "办"),
          field("税务和发票", "办"),
          field("社保、公积金开户", "办", "不雇人的写不办"),
          field("银行预约开户", "示例银行（样例）"),
        ],
      },
      signed(truthful, "法定代表人签名"),
    ],
    notes: ["手机上用电子签名的，不用填纸质表。"],
  },
  {
    id: "company-closing",
    name: "公司注销登记申请书",
    title: "公司注销登记申请书（简易）",
    sections: [
      {
        title: "公司",
        fields: [
          field("名称", "示例旗示例商贸有限公司（样例）"),
          field("统一社会信用代码", sampleCredit),
          field("注销原因", "股东决定解散"),
        ],
      },
      person("法定代表人", "张示例"),
      signed("没有债务，或者已经结清（公司法第二百四十条）。", "法定代表人签名"),
    ],
    notes: ["先公示二十天，没有人反对再来申请。"],
  },
];
