import { applicant, field, person, sampleAddress, sampleId, signed, truthful, wide } from "../form-parts";
import type { FormSeed } from "../region-pack";

/** Forms of marriage and birth. */
export const familyForms: FormSeed[] = [
  {
    id: "marriage-declaration",
    name: "申请结婚登记声明书",
    title: "申请结婚登记声明书",
    sections: [
      {
        title: "声明人",
        fields: [
          field("姓名", "张示例"),
          field("出生日期", "1998年01月01日"),
          field("公民身份号码", sampleId),
          field("民族", "汉族"),
          field("婚姻状况", "未婚", "未婚、离婚、丧偶"),
          wide("住址", sampleAddress),
        ],
      },
      {
        title: "对方",
        fields: [field("姓名", "李样本"), field("公民身份号码", sampleId)],
      },
      signed("本人和对方都没有配偶，没有直系血亲和三代以内旁系血亲关系，自愿结为夫妻。", "声明人签名"),
    ],
    notes: ["两个人各填一张。", "名字在登记员面前签，先不要签。"],
  },
  {
    id: "divorce-application",
    name: "离婚登记申请书",
    title: "离婚登记申请书",
    sections: [
      person("男方", "张示例", field("户口所在地", "示例旗")),
      person("女方", "李样本", field("户口所在地", "示例旗")),
      {
        title: "申请",
        fields: [
          field("结婚登记日期", "2020年01月01日"),
          field("结婚证号", "J150000-2020-000000"),
          wide(
            "商量好的事",
            "子女由女方抚养，房子归女方，没有债务。",
            "子女、财产、债务都写到，和协议书一样",
          ),
        ],
      },
      signed("双方自愿离婚，知道受理以后三十天里任何一方都可以撤回。", "双方签名"),
    ],
    notes: ["三十天过后的三十天里，两个人一起来领证；不来就算撤回。", "名字在登记员面前签。"],
  },
  {
    id: "birth-service",
    name: "生育登记表",
    title: "生育登记表",
    sections: [
      person("妻子", "李样本", field("孕周", "12 周", "还没怀孕的不填")),
      person("丈夫", "张示例"),
      {
        title: "家庭情况",
        fields: [
          field("已有子女", "0 个"),
          field("预产期", "2026年07月01日"),
          wide("现在的住址", sampleAddress, "住在哪里就在哪里登记"),
        ],
      },
      signed(truthful, "登记人签名"),
    ],
    notes: ["在手机上登记的，不用填这张表。"],
  },
  {
    id: "newborn",
    name: "新生儿出生一件事申请表",
    title: "新生儿出生“一件事”申请表",
    sections: [
      {
        title: "孩子",
        fields: [
          field("姓名", "张小例"),
          field("性别", "女"),
          field("出生日期", "2026年01月01日"),
          field("出生医学证明编号", "X150000000", "证明右上角"),
        ],
      },
      person("母亲", "李样本"),
      person("父亲", "张示例"),
      {
        title: "一起办哪几件",
        fields: [
          field("上户口", "办，随母亲落户", "写随谁落户"),
          field("参加医保", "办"),
          field("社会保障卡", "办，邮寄"),
          wide("邮寄地址", sampleAddress),
        ],
      },
      signed(truthful, "申请人签名"),
    ],
    notes: ["不想一起办的，那一行写“不办”。"],
  },
  {
    id: "marriage-replacement",
    name: "申请补领婚姻登记证声明书",
    title: "申请补领婚姻登记证声明书",
    sections: [
      applicant("声明人", field("配偶姓名", "李样本")),
      {
        title: "原来的登记",
        fields: [
          field("登记日期", "2010年01月01日", "记不清的写大概"),
          field("登记机关", "示例旗民政局"),
          field("补领原因", "丢了", "丢了、坏了"),
        ],
      },
      signed("婚姻关系没有变，所说属实。", "声明人签名"),
    ],
    notes: ["结婚证丢了，两个人一起来补；离婚证一个人来。"],
  },
];
