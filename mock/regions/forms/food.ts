import {
  applicant,
  field,
  sampleAddress,
  sampleCredit,
  samplePhone,
  signed,
  truthful,
  wide,
} from "../form-parts";
import type { FormSeed } from "../region-pack";

/** Forms of food and public places. */
export const foodForms: FormSeed[] = [
  {
    id: "food-licence",
    name: "食品经营许可申请书",
    title: "食品经营许可申请书",
    sections: [
      {
        title: "申请人",
        fields: [
          field("名称", "示例旗张示例餐馆（样例）", "和营业执照一样"),
          field("统一社会信用代码", sampleCredit),
          field("负责人", "张示例"),
          field("联系电话", samplePhone),
          wide("经营场所", sampleAddress),
        ],
      },
      {
        title: "经营",
        fields: [
          field("主体业态", "餐饮服务经营者", "食品销售、餐饮服务、集中用餐单位食堂"),
          field("经营项目", "热食类食品制售", "照实选，多选要有相应的间和设备"),
          field("面积", "80 平方米"),
          field("网上卖", "是", "写平台名称"),
          field("食品安全员", "李样本"),
          field("从业人员", "4 人，都有健康证明"),
        ],
      },
      signed(truthful, "负责人签名"),
    ],
    notes: ["主要设备、布局和流程画在另一张图上。"],
  },
  {
    id: "food-workshop",
    name: "食品小作坊登记申请表",
    title: "食品生产加工小作坊登记申请表",
    sections: [
      applicant("负责人"),
      {
        title: "小作坊",
        fields: [
          field("名称", "示例旗张示例奶食坊（样例）"),
          field("做什么", "奶豆腐、奶皮子", "一样一样写"),
          field("设备", "锅 2 口、冷藏柜 1 台、封口机 1 台"),
          field("面积", "60 平方米"),
          field("用水", "自来水", "自备井水要有检测报告"),
          wide("加工的地方", sampleAddress, "和住人的地方分开"),
        ],
      },
      signed("不加工禁止目录里的食品，原料和销售都记账。", "负责人签名"),
    ],
    notes: ["平面图和做法写在另一张纸上。"],
  },
  {
    id: "restaurant",
    name: "开办餐饮店一件事申请表",
    title: "开办餐饮店“一件事”申请表",
    sections: [
      applicant("负责人"),
      {
        title: "店的情况",
        fields: [
          field("名称", "示例旗张示例面馆（样例）"),
          field("经营项目", "热食类食品制售"),
          field("面积", "80 平方米"),
          field("从业人员", "4 人"),
          wide("店址", sampleAddress),
        ],
      },
      {
        title: "一起办哪几件",
        fields: [
          field("营业执照", "办"),
          field("食品经营许可", "办"),
          field("门头招牌", "办", "不装大招牌的写不办"),
        ],
      },
      signed(truthful, "负责人签名"),
    ],
    notes: ["已经有执照的，第一件写“已办”。"],
  },
  {
    id: "hygiene-licence",
    name: "卫生许可证申请表",
    title: "公共场所卫生许可证申请表",
    sections: [
      applicant("负责人"),
      {
        title: "场所",
        fields: [
          field("名称", "示例旗张示例理发店（样例）"),
          field("统一社会信用代码", sampleCredit),
          field("场所类别", "理发店", "旅店、理发、美容、浴室、游泳等"),
          field("面积", "40 平方米"),
          field("从业人员", "2 人，都有健康合格证"),
          field("消毒设施", "消毒柜 1 台"),
          wide("地址", sampleAddress),
        ],
      },
      signed(truthful, "负责人签名"),
    ],
    notes: ["平面图和卫生管理制度另附。"],
  },
];
