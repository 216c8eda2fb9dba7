import { intermediariesOf, offer } from "../intermediary-parts";
import type { RegionPack } from "../region-pack";

const intermediary = intermediariesOf("150623");
const hours = "工作日 8:30–17:30";

/** Eight made-up firms in the hall of 鄂托克前旗, as many as the report of 2017 counts. */
export const otogFrontIntermediaries: RegionPack["intermediaries"] = [
  intermediary({
    id: "survey",
    name: "前旗测绘服务公司",
    services: [offer("测绘"), offer("不动产测绘")],
    phone: "0477-0000030",
    address: "鄂托克前旗政务服务中心二楼",
    hours,
    window: "25",
  }),
  intermediary({
    id: "house",
    name: "敖勒召其房产服务公司",
    services: [offer("房产评估"), offer("房产中介")],
    phone: "0477-0000031",
    address: "鄂托克前旗政务服务中心二楼",
    hours,
    window: "25",
  }),
  intermediary({
    id: "seal",
    name: "敖勒召其刻章店",
    services: [offer("印章刻制")],
    phone: "0477-0000032",
    address: "鄂托克前旗政务服务中心二楼",
    hours,
    window: "25",
  }),
  intermediary({
    id: "medical",
    name: "前旗体检服务站",
    services: [offer("从业人员健康体检"), offer("驾驶人体检"), offer("教师资格体检"), offer("残疾评定")],
    phone: "0477-0000033",
    address: "鄂托克前旗政务服务中心二楼",
    hours,
    window: "25",
  }),
  intermediary({
    id: "water",
    name: "城川水务咨询公司",
    services: [offer("水资源论证")],
    phone: "0477-0000034",
    address: "鄂托克前旗政务服务中心二楼",
    hours,
    window: "26",
  }),
  intermediary({
    id: "environment",
    name: "上海庙环境和林业咨询公司",
    services: [offer("环境影响评价"), offer("伐区调查设计"), offer("林地现状调查"), offer("草原现状调查")],
    phone: "0477-0000035",
    address: "鄂托克前旗政务服务中心二楼",
    hours,
    window: "26",
  }),
  intermediary({
    id: "safety",
    name: "昂素消防和卫生检测公司",
    services: [offer("消防检测"), offer("卫生检测或评价"), offer("卫生评价"), offer("房屋安全鉴定")],
    phone: "0477-0000036",
    address: "鄂托克前旗政务服务中心二楼",
    hours,
    window: "26",
  }),
  intermediary({
    id: "vehicle",
    name: "前旗机动车检测公司",
    services: [offer("机动车检验"), offer("车辆综合性能检测")],
    phone: "0477-0000037",
    address: "鄂托克前旗政务服务中心二楼",
    hours,
    window: "26",
  }),
  intermediary({
    id: "driving-school",
    name: "敖勒召其驾驶培训学校",
    services: [offer("驾驶培训")],
    phone: "0477-0000038",
    address: "鄂托克前旗敖勒召其镇",
    hours,
  }),
  intermediary({
    id: "used-cars",
    name: "敖勒召其二手车市场",
    services: [offer("二手车交易")],
    phone: "0477-0000039",
    address: "鄂托克前旗敖勒召其镇",
    hours,
  }),
];
