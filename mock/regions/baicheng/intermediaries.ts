import { intermediariesOf, offer } from "../intermediary-parts";
import type { RegionPack } from "../region-pack";

const intermediary = intermediariesOf("220871");
const hours = "工作日 8:30–16:30";

/** Made-up firms of 白城经济开发区 with their fees (the report of 2013 counts 17). */
export const baichengIntermediaries: RegionPack["intermediaries"] = [
  intermediary({
    id: "survey",
    name: "开发区测绘公司",
    services: [offer("测绘")],
    phone: "0436-0000040",
    address: "白城经济开发区",
    hours,
  }),
  intermediary({
    id: "appraise",
    name: "开发区房产评估公司",
    services: [offer("房产评估")],
    phone: "0436-0000041",
    address: "白城经济开发区",
    hours,
  }),
  intermediary({
    id: "house",
    name: "幸福房产经纪公司",
    services: [offer("房产中介")],
    phone: "0436-0000042",
    address: "白城经济开发区幸福街道",
    hours,
  }),
  intermediary({
    id: "check",
    name: "保平房屋安全鉴定公司",
    services: [offer("房屋安全鉴定")],
    phone: "0436-0000043",
    address: "白城经济开发区保平街道",
    hours,
  }),
  intermediary({
    id: "fire",
    name: "开发区消防检测公司",
    services: [offer("消防检测")],
    phone: "0436-0000044",
    address: "白城经济开发区",
    hours,
  }),
  intermediary({
    id: "hygiene",
    name: "开发区卫生检测公司",
    services: [offer("卫生检测或评价"), offer("卫生评价")],
    phone: "0436-0000045",
    address: "白城经济开发区",
    hours,
  }),
  intermediary({
    id: "water",
    name: "开发区水资源咨询公司",
    services: [offer("水资源论证")],
    phone: "0436-0000046",
    address: "白城经济开发区",
    hours,
  }),
  intermediary({
    id: "forest",
    name: "西郊林业设计室",
    services: [offer("伐区调查设计"), offer("林地现状调查")],
    phone: "0436-0000047",
    address: "白城经济开发区西郊街道",
    hours,
  }),
  intermediary({
    id: "seal",
    name: "开发区刻章店",
    services: [offer("印章刻制")],
    phone: "0436-0000048",
    address: "白城经济开发区政务大厅一楼",
    hours,
    window: "05",
  }),
  intermediary({
    id: "vehicle",
    name: "开发区机动车检测站",
    services: [offer("机动车检验"), offer("车辆综合性能检测")],
    phone: "0436-0000049",
    address: "白城经济开发区",
    hours,
  }),
  intermediary({
    id: "medical",
    name: "开发区体检中心",
    services: [offer("从业人员健康体检"), offer("驾驶人体检"), offer("教师资格体检"), offer("残疾评定")],
    phone: "0436-0000050",
    address: "白城经济开发区幸福街道",
    hours,
  }),
  intermediary({
    id: "driving-school",
    name: "开发区驾驶培训学校",
    services: [offer("驾驶培训")],
    phone: "0436-0000058",
    address: "白城经济开发区",
    hours,
  }),
  intermediary({
    id: "used-cars",
    name: "开发区二手车市场",
    services: [offer("二手车交易")],
    phone: "0436-0000059",
    address: "白城经济开发区",
    hours,
  }),
];
