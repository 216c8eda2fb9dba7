import { applicant, field, person, samplePhone, signed, truthful, wide } from "../form-parts";
import type { FormSeed } from "../region-pack";

const vehicle = (reason: string, hint: string) => ({
  title: "机动车",
  fields: [
    field("业务", reason, hint),
    field("品牌和型号", "示例牌小型轿车（样例）"),
    field("车辆识别代号", "L0000000000000000", "17 位，在合格证上"),
    field("号牌种类", "小型汽车"),
    field("使用性质", "非营运"),
    field("怎么得来的", "购买", "购买、继承、赠与等"),
  ],
});

/** Forms of the traffic police. */
export const vehicleForms: FormSeed[] = [
  {
    id: "driving-licence",
    name: "机动车驾驶证申请表",
    title: "机动车驾驶证申请表",
    sections: [
      applicant("申请人", field("国籍", "中国")),
      {
        title: "申请",
        fields: [
          field("业务", "期满换证", "初次申领、期满换证、遗失补证等"),
          field("车型", "C1"),
          field("档案编号", "1500********", "初次申领的不填"),
          wide("申告的身体情况", "没有规定里不能开车的病", "照实写"),
        ],
      },
      person("代理人（本人来的不填）", "不填"),
      signed("没有隐瞒身体情况，没有被限制申请的情形。"),
    ],
    notes: ["窗口能打印，核对后签字就行。"],
  },
  {
    id: "vehicle-register",
    name: "机动车注册登记申请表",
    title: "机动车注册登记申请表",
    sections: [
      applicant("机动车所有人"),
      vehicle("注册登记", "新车上牌"),
      person("代理人（本人来的不填）", "不填"),
      signed(truthful, "所有人签名"),
    ],
    notes: ["窗口能打印，核对后签字就行。"],
  },
  {
    id: "vehicle-transfer",
    name: "机动车注册、转让、注销登记申请表",
    title: "机动车注册、转让、注销登记申请表",
    sections: [
      applicant("现在的所有人（买方）"),
      vehicle("转让登记", "注册、转让、注销"),
      {
        title: "原来的所有人（卖方）",
        fields: [field("姓名", "李样本"), field("联系电话", samplePhone), field("原号牌", "蒙A·00000")],
      },
      signed(truthful, "所有人签名"),
    ],
    notes: ["先把违法处理完。"],
  },
];
