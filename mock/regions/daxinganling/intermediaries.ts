import { intermediariesOf, offer } from "../intermediary-parts";
import type { RegionPack } from "../region-pack";

const intermediary = intermediariesOf("232700");
const hours = "工作日 8:30–17:00";

/** Made-up firms of 大兴安岭地区. */
export const daxinganlingIntermediaries: RegionPack["intermediaries"] = [
  intermediary({
    id: "survey",
    name: "加格达奇测绘公司",
    services: [offer("测绘"), offer("不动产测绘")],
    phone: "0457-0000040",
    address: "大兴安岭地区加格达奇区",
    hours,
  }),
  intermediary({
    id: "house",
    name: "加格达奇房产服务公司",
    services: [offer("房产评估"), offer("房产中介")],
    phone: "0457-0000041",
    address: "大兴安岭地区加格达奇区",
    hours,
  }),
  intermediary({
    id: "forest-1",
    name: "林城林业调查设计院",
    services: [offer("伐区调查设计"), offer("林地现状调查")],
    phone: "0457-0000042",
    address: "大兴安岭地区加格达奇区",
    hours,
  }),
  intermediary({
    id: "forest-2",
    name: "塔河林业调查设计室",
    services: [offer("伐区调查设计"), offer("林地现状调查")],
    phone: "0457-0000043",
    address: "大兴安岭地区塔河县",
    hours,
  }),
  intermediary({
    id: "water",
    name: "加格达奇水资源咨询公司",
    services: [offer("水资源论证")],
    phone: "0457-0000044",
    address: "大兴安岭地区加格达奇区",
    hours,
  }),
  intermediary({
    id: "safety",
    name: "加格达奇消防和房屋检测公司",
    services: [offer("消防检测"), offer("房屋安全鉴定")],
    phone: "0457-0000045",
    address: "大兴安岭地区加格达奇区",
    hours,
  }),
  intermediary({
    id: "hygiene",
    name: "加格达奇卫生检测公司",
    services: [offer("卫生检测或评价"), offer("卫生评价")],
    phone: "0457-0000046",
    address: "大兴安岭地区加格达奇区",
    hours,
  }),
  intermediary({
    id: "seal",
    name: "加格达奇刻章店",
    services: [offer("印章刻制")],
    phone: "0457-0000047",
    address: "大兴安岭地区加格达奇区",
    hours,
  }),
  intermediary({
    id: "vehicle",
    name: "加格达奇机动车检测站",
    services: [offer("机动车检验"), offer("车辆综合性能检测")],
    phone: "0457-0000048",
    address: "大兴安岭地区加格达奇区",
    hours,
  }),
  intermediary({
    id: "medical",
    name: "加格达奇体检中心",
    services: [offer("从业人员健康体检"), offer("驾驶人体检"), offer("教师资格体检"), offer("残疾评定")],
    phone: "0457-0000049",
    address: "大兴安岭地区加格达奇区",
    hours,
  }),
  intermediary({
    id: "driving-school",
    name: "加格达奇驾驶培训学校",
    services: [offer("驾驶培训")],
    phone: "0457-0000050",
    address: "大兴安岭地区加格达奇区",
    hours,
  }),
  intermediary({
    id: "used-cars",
    name: "加格达奇二手车市场",
    services: [offer("二手车交易")],
    phone: "0457-0000058",
    address: "大兴安岭地区加格达奇区",
    hours,
  }),
];
