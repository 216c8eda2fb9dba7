import {
  applicant,
  field,
  person,
  sampleAddress,
  sampleId,
  samplePhone,
  signed,
  truthful,
  wide,
} from "../form-parts";
import type { FormSeed } from "../region-pack";

/** Forms of the police: identity card, household register, passport. */
export const identityForms: FormSeed[] = [
  {
    id: "id-card-application",
    name: "居民身份证申领登记表",
    title: "居民身份证申领登记表",
    sections: [
      {
        title: "申领人",
        fields: [
          field("姓名", "张示例", "和户口簿一样"),
          field("性别", "男"),
          field("民族", "蒙古族"),
          field("出生日期", "1990年01月01日"),
          field("公民身份号码", sampleId),
          field("联系电话", samplePhone),
          wide("常住户口所在地住址", sampleAddress, "和户口簿一样"),
        ],
      },
      {
        title: "申领原因和领证",
        fields: [
          field("申领原因", "到期换领", "首次、到期、损坏、丢失、内容变更，选一个"),
          field("有效期限", "20 年", "窗口填"),
          field("领证方式", "自己来取", "自己来取或者邮寄"),
          field("邮寄地址", "不邮寄", "邮寄的才填"),
        ],
      },
      person("监护人（未满 16 周岁才填）", "不填"),
      signed(truthful, "申领人（监护人）签名"),
    ],
    notes: ["表由窗口打印，您核对后签字。", "照片和指纹在窗口现场采。"],
  },
  {
    id: "hukou-change",
    name: "户口登记项目变更申请表",
    title: "户口登记项目变更（更正）申请表",
    sections: [
      applicant("申请人", field("和要变更的人的关系", "本人")),
      {
        title: "变更内容",
        fields: [
          field("变更项目", "姓名", "姓名、出生日期、民族等"),
          field("原来登记的", "张示列"),
          field("改成", "张示例"),
          wide("理由", "登记时写错一个字，和出生医学证明不一致。", "写清为什么改，附什么材料"),
        ],
      },
      signed(truthful),
    ],
    notes: ["给未满 18 周岁的孩子改名字，父母两人都要签字。", "一张表只填一个人。"],
  },
  {
    id: "exit-entry-application",
    name: "中国公民出入境证件申请表",
    title: "中国公民出入境证件申请表",
    sections: [
      applicant("申请人", field("姓名拼音", "ZHANG SHILI", "大写"), field("出生地", "内蒙古")),
      {
        title: "申请的证件",
        fields: [
          field("证件", "普通护照", "普通护照、往来港澳通行证等"),
          field("申请类别", "首次申请", "首次、换发、补发、签注"),
          field("前往地和事由", "旅游", "办签注的才填"),
          field("取证方式", "邮寄", "邮寄或者来取"),
        ],
      },
      {
        title: "紧急联系人",
        fields: [field("姓名", "李样本"), field("联系电话", samplePhone)],
      },
      signed(truthful),
    ],
    notes: ["网上预约时填好的，窗口不用再填。", "未满 16 周岁的，监护人一起来签字。"],
  },
];
