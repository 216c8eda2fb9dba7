import { agenciesOf } from "../agency-parts";
import { ejinHall } from "./hall";
import { ejinPoints } from "./points";

const { departments, townships } = agenciesOf({
  place: "额济纳旗",
  areaCode: "0483",
  firstPhone: 200,
  postalCode: "735400",
  address: "额济纳旗达来呼布镇",
  hours: "工作日 9:00–12:00，14:30–17:30",
  hall: ejinHall,
});

/** Who takes requests in 额济纳旗: codes as in the catalogue of guides, the others made up with valid check characters. */
export const ejinAgencies = [
  ...departments(
    ["gov", "11152923MB0300011R", "额济纳旗人民政府"],
    ["service", "11152923MB00248031", "额济纳旗政务服务与数据管理局"],
    ["agriculture", "11152923MB00149042", "额济纳旗农牧局"],
    ["forestry", "11152923MB001500XK", "额济纳旗林业和草原局"],
    ["land", "11152923MB00151062", "额济纳旗自然资源局"],
    ["labour", "11152923MB0014509T", "额济纳旗人力资源和社会保障局"],
    ["insurance", "11152923MB00146054", "额济纳旗医疗保障局"],
    ["civil", "11152923MB00143066", "额济纳旗民政局"],
    ["health", "11152923MB0014701D", "额济纳旗卫生健康委员会"],
    ["education", "11152923MB0024109U", "额济纳旗教育局"],
    ["housing", "11152923MB0015608L", "额济纳旗住房和城乡建设局"],
    ["transport", "11152923MB00154050", "额济纳旗交通运输局"],
    ["water", "11152923MB0015202B", "额济纳旗水务局"],
    ["market", "11152923MB0014808Q", "额济纳旗市场监督管理局"],
    ["police", "11152923MB0014103H", "额济纳旗公安局"],
    ["justice", "11152923MB0015907J", "额济纳旗司法局"],
    ["veterans", "11152923MB00160027", "额济纳旗退役军人事务局"],
    ["ethnic", "11152923MB0025101A", "额济纳旗民族事务委员会"],
    ["tax", "11152923MB00242055", "国家税务总局额济纳旗税务局"],
    ["finance", "11152923MB030002XH", "额济纳旗财政局"],
    ["reform", "11152923MB0300038H", "额济纳旗发展和改革委员会"],
    ["statistics", "11152923MB0300046C", "额济纳旗统计局"],
    ["audit", "11152923MB03000547", "额济纳旗审计局"],
    ["emergency", "11152923MB03000622", "额济纳旗应急管理局"],
    ["environment", "11152923MB0300070W", "阿拉善盟生态环境局额济纳旗分局"],
    ["culture", "11152923MB0300089R", "额济纳旗文化和旅游局"],
    ["petition", "11152923MB0300097L", "额济纳旗信访局"],
  ),
  ...townships(
    ejinPoints,
    250,
    ["11152923MB0301006F", "达来呼布镇"],
    ["11152923MB0301014A", "东风镇"],
    ["11152923MB03010225", "哈日布日格德音乌拉镇"],
    ["11152923MB03010300", "赛汉陶来苏木"],
    ["11152923MB0301049W", "马鬃山苏木"],
    ["11152923MB0301057P", "苏泊淖尔苏木"],
    ["11152923MB0301065J", "温图高勒苏木"],
    ["11152923MB0301073D", "巴彦陶来苏木"],
    ["11152923MB03010818", "巴音陶海苏木"],
  ),
];
