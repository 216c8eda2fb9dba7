import { agenciesOf } from "../agency-parts";
import { baichengHall } from "./hall";

const { departments } = agenciesOf({
  place: "白城经济开发区",
  areaCode: "0436",
  firstPhone: 200,
  postalCode: "137000",
  address: "白城经济开发区",
  hours: "工作日 8:30–11:30，13:00–16:30",
  hall: baichengHall,
});

/** Who takes requests in 白城经济开发区: codes as in the catalogue of guides, the others made up with valid check characters. */
export const baichengAgencies = [
  ...departments(
    ["gov", "11220871MB0330018K", "白城经济开发区管理委员会"],
    ["service", "11220871MB0026809Y", "白城经济开发区政务服务和数字化建设管理局"],
    ["agriculture", "11220871MB001690XT", "白城经济开发区农业农村局"],
    ["forestry", "11220871MB0017101X", "白城经济开发区林业和草原局"],
    ["land", "11220871MB0017005L", "白城经济开发区自然资源局"],
    ["labour", "11220871MB0016504N", "白城经济开发区人力资源和社会保障局"],
    ["insurance", "11220871MB00166000", "白城经济开发区医疗保障局"],
    ["civil", "11220871MB00163012", "白城经济开发区民政局"],
    ["health", "11220871MB0016707B", "白城经济开发区卫生健康委员会"],
    ["education", "11220871MB0026104P", "白城经济开发区教育局"],
    ["housing", "11220871MB0017603G", "白城经济开发区住房和城乡建设局"],
    ["transport", "11220871MB0017400U", "白城经济开发区交通运输局"],
    ["water", "11220871MB00172089", "白城经济开发区水务局"],
    ["market", "11220871MB0016803L", "白城经济开发区市场监督管理局"],
    ["police", "11220871MB0016109F", "白城市公安局经济开发区分局"],
    ["justice", "11220871MB0017902E", "白城经济开发区司法局"],
    ["veterans", "11220871MB00180085", "白城经济开发区退役军人事务局"],
    ["tax", "11220871MB00262001", "国家税务总局白城经济开发区税务局"],
    ["finance", "11220871MB0330026E", "白城经济开发区财政局"],
    ["reform", "11220871MB03300349", "白城经济开发区发展和改革委员会"],
    ["statistics", "11220871MB03300424", "白城经济开发区统计局"],
    ["audit", "11220871MB0330050Y", "白城经济开发区审计局"],
    ["emergency", "11220871MB0330069U", "白城经济开发区应急管理局"],
    ["environment", "11220871MB0330077N", "白城市生态环境局经济开发区分局"],
    ["culture", "11220871MB0330085H", "白城经济开发区文化和旅游局"],
    ["petition", "11220871MB0330093C", "白城经济开发区信访局"],
  ),
];
