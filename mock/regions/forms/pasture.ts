import { applicant, field, sampleCard, samplePhone, signed, truthful, wide } from "../form-parts";
import type { FormSeed } from "../region-pack";

/** Forms of pasture, livestock, machines and forest. */
export const pastureForms: FormSeed[] = [
  {
    id: "quarantine-declaration",
    name: "检疫申报单",
    title: "动物检疫申报单",
    sections: [
      {
        title: "货主",
        fields: [
          field("姓名或单位", "张示例"),
          field("联系电话", samplePhone),
          wide("牲畜在哪里", "示例旗示例苏木示例嘎查", "写到嘎查，写清哪处棚圈"),
        ],
      },
      {
        title: "牲畜",
        fields: [
          field("种类", "羊"),
          field("数量", "40 只", "数字和单位都写"),
          field("耳标号", "2150000******** 起 40 个", "可以附一张单子"),
          field("用途", "屠宰", "屠宰、饲养、展览等"),
          field("上次打疫苗", "2025年10月10日，口蹄疫"),
        ],
      },
      {
        title: "运输",
        fields: [
          field("什么时候走", "2026年01月08日", "提前三天申报"),
          field("运到哪里", "示例市示例屠宰场（样例）"),
          field("车牌", "蒙A·00000", "车要先备案"),
        ],
      },
      signed(truthful, "货主签名"),
    ],
    notes: ["手机上申报的，不用填纸质单。", "开证不收钱。"],
  },
  {
    id: "grassland-pledge",
    name: "责任书",
    title: "草原生态保护补助奖励责任书",
    sections: [
      applicant("承包户", field("嘎查", "示例嘎查"), field("一卡通账号", sampleCard)),
      {
        title: "草场",
        fields: [
          field("承包面积", "3000 亩", "和草原证一样"),
          field("禁牧", "2000 亩"),
          field("草畜平衡", "1000 亩"),
          field("核定能养", "羊 60 只", "苏木镇核定"),
          field("现在养", "羊 55 只"),
        ],
      },
      signed("禁牧的草场不放牧，草畜平衡的草场不超载。", "户主签名"),
    ],
    notes: ["一户一份，嘎查和苏木镇也盖章。"],
  },
  {
    id: "machine-subsidy",
    name: "农机购置与应用补贴申请表",
    title: "农机购置与应用补贴申请表",
    sections: [
      applicant("购机者", field("收款账号", sampleCard)),
      {
        title: "机具",
        fields: [
          field("名称和型号", "打捆机 9YK-000（样例）"),
          field("出厂编号", "000000", "在机器铭牌上"),
          field("数量", "1 台"),
          field("价格", "68000 元", "和发票一样"),
          field("发票号", "00000000"),
          field("买的日期", "2025年12月20日"),
        ],
      },
      signed("机具是自己买、自己用的，没有虚报。", "购机者签名"),
    ],
    notes: ["手机上申请的，照着填就行。"],
  },
  {
    id: "felling",
    name: "林木采伐申请表",
    title: "林木采伐申请表",
    sections: [
      applicant("申请人"),
      {
        title: "采伐",
        fields: [
          field("在哪里", "示例村示例小班", "林权证上的小班号"),
          field("树种", "杨树"),
          field("面积", "2 亩"),
          field("株数、蓄积", "60 株，8 立方米"),
          field("采伐方式", "择伐", "皆伐、择伐、抚育"),
          field("什么时候采", "2026年02月"),
          wide("怎么更新", "第二年春天原地补种杨树 80 株。", "采了要补种（森林法第六十一条）"),
        ],
      },
      signed("按批准的地点、数量采伐，按时补种。"),
    ],
    notes: ["自留地和房前屋后自己的零星树木，不用申请（森林法第五十六条）。"],
  },
  {
    id: "livestock-transport",
    name: "动物运输备案表",
    title: "畜禽运输单位、个人和车辆备案表",
    sections: [
      applicant("车主"),
      {
        title: "车辆",
        fields: [
          field("车牌", "蒙A·00000"),
          field("车辆类型", "仓栅式货车"),
          field("能装多少", "羊 80 只"),
          field("拉哪些动物", "牛、羊"),
          field("定位设备", "装了", "跨省拉的要有"),
        ],
      },
      signed("每次装卸以后清洗消毒，随车带检疫证明。", "车主签名"),
    ],
    notes: ["换车、换人要重新备案。"],
  },
];
