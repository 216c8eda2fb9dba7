import {
  applicant,
  field,
  person,
  sampleAddress,
  sampleCard,
  sampleId,
  signed,
  truthful,
  wide,
} from "../form-parts";
import type { FormSeed } from "../region-pack";

const checked = "同意民政部门核对我和家人的收入、存款、房子和车。";

/** Forms of relief and disability. */
export const reliefForms: FormSeed[] = [
  {
    id: "subsistence-application",
    name: "低保申请及授权核对书",
    title: "最低生活保障申请及授权核对书",
    sections: [
      applicant("申请人", field("家里几口人", "3"), field("申请几个人", "3")),
      person("共同生活的家人（一人填一栏）", "李样本", field("和申请人的关系", "妻子")),
      {
        title: "家里的情况",
        fields: [
          field("一年的收入", "12000 元", "工资、卖牲畜、补贴、子女给的都算"),
          field("草场、耕地", "草场 500 亩"),
          field("牲畜", "羊 30 只"),
          field("房子、车", "平房一处，没有车"),
          wide("困难的原因", "本人常年有病，不能放牧，看病花费大。", "照实写，写清最难的事"),
        ],
      },
      signed(checked, "申请人和成年家人签名"),
    ],
    notes: ["成年的家人都要签字，授权才有效。", "不会写的，工作人员或者代办员可以代写，您按手印。"],
  },
  {
    id: "destitute-application",
    name: "特困申请及授权核对书",
    title: "特困人员救助供养申请及授权核对书",
    sections: [
      applicant("申请人", field("年龄", "70 岁"), field("残疾情况", "没有")),
      {
        title: "情况",
        fields: [
          field("有没有赡养、抚养的人", "没有"),
          field("一年的收入", "2400 元"),
          field("想怎样供养", "在家里", "在家里，或者住敬老院"),
          field("能不能自理", "能"),
        ],
      },
      signed(checked),
    ],
    notes: ["不能自己申请的，嘎查、社区或者别人可以代为申请。"],
  },
  {
    id: "temporary-relief-application",
    name: "临时救助申请书",
    title: "临时救助申请书",
    sections: [
      applicant("申请人", field("家里几口人", "4")),
      {
        title: "遇到的难处",
        fields: [
          field("类型", "突发重病", "重病、火灾、车祸、上学、其他"),
          field("花费", "58000 元", "已经花的和还要花的"),
          field("已经得到的钱", "医保报销 31000 元", "保险、赔款、别人给的"),
          wide("经过", "2025年12月1日发病住院，自付部分一时拿不出来。", "写清时间、地点、现在怎么样"),
          field("收款的卡", sampleCard),
        ],
      },
      signed(checked),
    ],
    notes: ["紧急的先打电话，表可以后补。"],
  },
  {
    id: "disability-benefits",
    name: "残疾人两项补贴申请审批表",
    title: "困难残疾人生活补贴和重度残疾人护理补贴申请审批表",
    sections: [
      applicant("残疾人", field("残疾人证号", `${sampleId}42`), field("类别和等级", "肢体，二级")),
      {
        title: "申请的补贴",
        fields: [
          field("生活补贴", "申请", "低保家庭的残疾人"),
          field("护理补贴", "申请", "一级、二级，或者三级智力、精神残疾"),
          field("收款的卡", sampleCard),
        ],
      },
      person("代为申请的人（本人申请的不填）", "不填"),
      signed(truthful),
    ],
    notes: ["两样都够条件的，一张表一起申请。"],
  },
  {
    id: "disability-card-application",
    name: "残疾人证申请表和残疾评定表",
    title: "残疾人证申请表和残疾评定表",
    sections: [
      applicant("申请人", field("民族", "蒙古族"), field("文化程度", "初中")),
      {
        title: "残疾情况",
        fields: [
          field("申请类别", "肢体", "视力、听力、言语、肢体、智力、精神"),
          wide("怎么残疾的", "2024年放牧时从马上摔下，右腿受伤。", "写清时间和原因"),
        ],
      },
      person("监护人（未成年、智力、精神残疾才填）", "不填"),
      {
        title: "评定（医院填）",
        fields: [field("类别和等级", "医院填"), field("医生签名", "医院填")],
      },
      { fields: [field("申请人签名", "张示例"), wide("住址核对", sampleAddress, "残联填")] },
    ],
    notes: ["评定那一栏由指定医院填，不要自己写。"],
  },
];
