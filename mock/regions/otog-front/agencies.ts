import { agenciesOf } from "../agency-parts";
import { otogFrontHall } from "./hall";
import { otogFrontPoints } from "./points";

const { departments, townships } = agenciesOf({
  place: "鄂托克前旗",
  areaCode: "0477",
  firstPhone: 300,
  postalCode: "016200",
  address: "鄂托克前旗敖勒召其镇",
  hours: "工作日 8:30–12:00，14:30–17:30",
  hall: otogFrontHall,
});

/** Who takes requests in 鄂托克前旗: codes as in the catalogue of guides, the others made up with valid check characters. */
export const otogFrontAgencies = [
  ...departments(
    ["gov", "11150623MB0310017U", "鄂托克前旗人民政府"],
    ["service", "11150623MB0022808R", "鄂托克前旗政务服务与数据管理局"],
    ["agriculture", "11150623MB0012909T", "鄂托克前旗农牧局"],
    ["forestry", "11150623MB0013004F", "鄂托克前旗林业和草原局"],
    ["land", "11150623MB0013100Q", "鄂托克前旗自然资源局"],
    ["labour", "11150623MB0012503H", "鄂托克前旗人力资源和社会保障局"],
    ["insurance", "11150623MB001260XP", "鄂托克前旗医疗保障局"],
    ["civil", "11150623MB0012300W", "鄂托克前旗民政局"],
    ["health", "11150623MB00127066", "鄂托克前旗卫生健康委员会"],
    ["education", "11150623MB0022103J", "鄂托克前旗教育局"],
    ["housing", "11150623MB0013602B", "鄂托克前旗住房和城乡建设局"],
    ["transport", "11150623MB001340XK", "鄂托克前旗交通运输局"],
    ["water", "11150623MB00132074", "鄂托克前旗水务局"],
    ["market", "11150623MB0012802F", "鄂托克前旗市场监督管理局"],
    ["police", "11150623MB0012108A", "鄂托克前旗公安局"],
    ["justice", "11150623MB00139019", "鄂托克前旗司法局"],
    ["veterans", "11150623MB00140070", "鄂托克前旗退役军人事务局"],
    ["tax", "11150623MB002220XQ", "国家税务总局鄂托克前旗税务局"],
    ["finance", "11150623MB0310025N", "鄂托克前旗财政局"],
    ["reform", "11150623MB0310033H", "鄂托克前旗发展和改革委员会"],
    ["statistics", "11150623MB0310041C", "鄂托克前旗统计局"],
    ["audit", "11150623MB031005X4", "鄂托克前旗审计局"],
    ["emergency", "11150623MB03100684", "鄂托克前旗应急管理局"],
    ["environment", "11150623MB0310076Y", "鄂尔多斯市生态环境局鄂托克前旗分局"],
    ["culture", "11150623MB0310084R", "鄂托克前旗文化和旅游局"],
    ["petition", "11150623MB0310092L", "鄂托克前旗信访局"],
  ),
  ...townships(
    otogFrontPoints,
    350,
    ["11150623MB0311001F", "敖勒召其镇"],
    ["11150623MB031101X7", "上海庙镇"],
    ["11150623MB03110287", "城川镇"],
    ["11150623MB03110362", "昂素镇"],
  ),
];
