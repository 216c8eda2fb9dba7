import { agenciesOf } from "../agency-parts";
import { daxinganlingHall } from "./hall";

const { departments } = agenciesOf({
  place: "大兴安岭地区",
  areaCode: "0457",
  firstPhone: 200,
  postalCode: "165000",
  address: "大兴安岭地区加格达奇区",
  hours: "工作日 8:30–11:30，13:30–17:00",
  hall: daxinganlingHall,
});

/** Who takes requests in 大兴安岭地区: codes as in the catalogue of guides, the others made up with valid check characters. */
export const daxinganlingAgencies = [
  ...departments(
    ["gov", "11232700MB0340013Q", "大兴安岭地区行政公署"],
    ["service", "11232700MB0028804T", "大兴安岭地区行政公署政务服务局"],
    ["agriculture", "11232700MB0018905U", "大兴安岭地区行政公署农业农村局"],
    ["forestry", "11232700MB0019000G", "大兴安岭地区行政公署林业和草原局"],
    ["land", "11232700MB0019406R", "大兴安岭地区行政公署自然资源局"],
    ["labour", "11232700MB001850XF", "大兴安岭地区行政公署人力资源和社会保障局"],
    ["insurance", "11232700MB0018606X", "大兴安岭地区行政公署医疗保障局"],
    ["civil", "11232700MB00183070", "大兴安岭地区行政公署民政局"],
    ["health", "11232700MB00187027", "大兴安岭地区行政公署卫生健康委员会"],
    ["education", "11232700MB002810XG", "大兴安岭地区行政公署教育局"],
    ["housing", "11232700MB0019609E", "大兴安岭地区行政公署住房和城乡建设局"],
    ["transport", "11232700MB001930XB", "大兴安岭地区行政公署交通运输局"],
    ["water", "11232700MB0019107U", "大兴安岭地区行政公署水务局"],
    ["market", "11232700MB0018809J", "大兴安岭地区行政公署市场监督管理局"],
    ["police", "11232700MB0018104B", "大兴安岭地区行政公署公安局"],
    ["justice", "11232700MB0019908C", "大兴安岭地区行政公署司法局"],
    ["veterans", "11232700MB0020001A", "大兴安岭地区行政公署退役军人事务局"],
    ["ethnic", "11232700MB00291024", "大兴安岭地区行政公署民族事务委员会"],
    ["tax", "11232700MB0028206Y", "国家税务总局大兴安岭地区税务局"],
    ["finance", "11232700MB0340021K", "大兴安岭地区行政公署财政局"],
    ["reform", "11232700MB034003XB", "大兴安岭地区行政公署发展和改革委员会"],
    ["statistics", "11232700MB0340048B", "大兴安岭地区行政公署统计局"],
    ["audit", "11232700MB03400566", "大兴安岭地区行政公署审计局"],
    ["emergency", "11232700MB03400641", "大兴安岭地区行政公署应急管理局"],
    ["environment", "11232700MB0340072U", "大兴安岭地区生态环境局"],
    ["culture", "11232700MB0340080N", "大兴安岭地区行政公署文化和旅游局"],
    ["petition", "11232700MB0340099K", "大兴安岭地区行政公署信访局"],
  ),
];
