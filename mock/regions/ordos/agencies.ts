import { agenciesOf } from "../agency-parts";
import { ordosHall } from "./hall";

const { departments } = agenciesOf({
  place: "鄂尔多斯市",
  areaCode: "0477",
  firstPhone: 400,
  postalCode: "017010",
  address: "鄂尔多斯市康巴什区",
  hours: "工作日 8:30–12:00，14:30–17:30",
  hall: ordosHall,
});

/** Who takes requests in 鄂尔多斯市: codes as in the catalogue of guides, the others made up with valid check characters. */
export const ordosAgencies = [
  ...departments(
    ["gov", "11150600MB0320012R", "鄂尔多斯市人民政府"],
    ["service", "11150600MB0020802E", "鄂尔多斯市政务服务与数据管理局"],
    ["agriculture", "11150600MB0010903F", "鄂尔多斯市农牧局"],
    ["forestry", "11150600MB00110096", "鄂尔多斯市林业和草原局"],
    ["land", "11150600MB0011105F", "鄂尔多斯市自然资源局"],
    ["labour", "11150600MB00105088", "鄂尔多斯市人力资源和社会保障局"],
    ["insurance", "11150600MB0010604H", "鄂尔多斯市医疗保障局"],
    ["civil", "11150600MB0010305K", "鄂尔多斯市民政局"],
    ["health", "11150600MB0010700T", "鄂尔多斯市卫生健康委员会"],
    ["education", "11150600MB00201089", "鄂尔多斯市教育局"],
    ["housing", "11150600MB00116072", "鄂尔多斯市住房和城乡建设局"],
    ["transport", "11150600MB0011404D", "鄂尔多斯市交通运输局"],
    ["water", "11150600MB0011201Q", "鄂尔多斯市水务局"],
    ["market", "11150600MB00108076", "鄂尔多斯市市场监督管理局"],
    ["police", "11150600MB0010102Y", "鄂尔多斯市公安局"],
    ["justice", "11150600MB00119060", "鄂尔多斯市司法局"],
    ["veterans", "11150600MB0012001L", "鄂尔多斯市退役军人事务局"],
    ["tax", "11150600MB0020204J", "国家税务总局鄂尔多斯市税务局"],
    ["finance", "11150600MB0320020L", "鄂尔多斯市财政局"],
    ["reform", "11150600MB0320039H", "鄂尔多斯市发展和改革委员会"],
    ["statistics", "11150600MB0320047C", "鄂尔多斯市统计局"],
    ["audit", "11150600MB03200557", "鄂尔多斯市审计局"],
    ["emergency", "11150600MB03200632", "鄂尔多斯市应急管理局"],
    ["environment", "11150600MB0320071W", "鄂尔多斯市生态环境局"],
    ["culture", "11150600MB032008XL", "鄂尔多斯市文化和旅游局"],
    ["petition", "11150600MB0320098L", "鄂尔多斯市信访局"],
  ),
];
