import { intermediariesOf, offer } from "../intermediary-parts";
import type { RegionPack } from "../region-pack";

const intermediary = intermediariesOf("152923");
const hours = "工作日 9:00–17:30";

/** Made-up firms of 额济纳旗. */
export const ejinIntermediaries: RegionPack["intermediaries"] = [
  intermediary({
    id: "survey",
    name: "胡杨测绘服务站",
    services: [offer("测绘"), offer("不动产测绘")],
    phone: "0483-0000040",
    address: "额济纳旗达来呼布镇",
    hours,
  }),
  intermediary({
    id: "house",
    name: "达来呼布房产服务部",
    services: [offer("房产评估"), offer("房产中介")],
    phone: "0483-0000041",
    address: "额济纳旗达来呼布镇",
    hours,
  }),
  intermediary({
    id: "water-forest",
    name: "居延水土林业设计室",
    services: [
      offer("水资源论证"),
      offer("伐区调查设计"),
      offer("林地现状调查"),
      offer("草原现状调查"),
      offer("环境影响评价"),
    ],
    phone: "0483-0000042",
    address: "额济纳旗达来呼布镇",
    hours,
  }),
  intermediary({
    id: "safety",
    name: "弱水消防和卫生检测站",
    services: [offer("消防检测"), offer("卫生检测或评价"), offer("卫生评价"), offer("房屋安全鉴定")],
    phone: "0483-0000043",
    address: "额济纳旗达来呼布镇",
    hours,
  }),
  intermediary({
    id: "vehicle",
    name: "达来呼布机动车检测站",
    services: [offer("机动车检验"), offer("车辆综合性能检测")],
    phone: "0483-0000044",
    address: "额济纳旗达来呼布镇",
    hours,
  }),
  intermediary({
    id: "medical",
    name: "额济纳体检中心",
    services: [offer("从业人员健康体检"), offer("驾驶人体检"), offer("教师资格体检"), offer("残疾评定")],
    phone: "0483-0000045",
    address: "额济纳旗达来呼布镇",
    hours,
  }),
  intermediary({
    id: "seal",
    name: "达来呼布刻章店",
    services: [offer("印章刻制")],
    phone: "0483-0000046",
    address: "额济纳旗达来呼布镇",
    hours,
  }),
  intermediary({
    id: "driving-school",
    name: "达来呼布驾驶培训学校",
    services: [offer("驾驶培训")],
    phone: "0483-0000047",
    address: "额济纳旗达来呼布镇",
    hours,
  }),
  intermediary({
    id: "used-cars",
    name: "达来呼布二手车市场",
    services: [offer("二手车交易")],
    phone: "0483-0000048",
    address: "额济纳旗达来呼布镇",
    hours,
  }),
];
