import { applicant, field, signed, truthful, wide } from "../form-parts";
import type { FormSeed } from "../region-pack";

/** Forms to ask for legal aid. */
export const legalAidForms: FormSeed[] = [
  {
    id: "legal-aid",
    name: "法律援助申请表",
    title: "法律援助申请表",
    sections: [
      applicant("申请人"),
      {
        title: "案子",
        fields: [
          field("什么事", "讨工资", "讨工资、赡养费、工伤、离婚等"),
          field("对方", "示例建筑公司（样例）"),
          field("要的是", "请律师打官司", "咨询、代写、打官司"),
          wide("经过", "2025年6月到9月在工地干活，工钱 18000 元一直没给。", "时间、地点、人、钱数"),
        ],
      },
      signed(truthful),
    ],
    notes: ["不会写的，工作人员替您写，您核对后签字。"],
  },
  {
    id: "hardship-statement",
    name: "经济困难情况说明",
    title: "经济困难情况说明",
    sections: [
      applicant("申请人", field("家里几口人", "3")),
      {
        title: "家里的情况",
        fields: [
          field("一个月的收入", "2600 元"),
          field("存款、房子、车", "存款 3000 元，平房一处，没有车"),
          wide("困难的原因", "一人干活，两个孩子上学。"),
        ],
      },
      signed("以上是实话，同意去核对。"),
    ],
    notes: ["低保、特困、残疾人、讨工资的，免查经济困难，不用填。"],
  },
];
