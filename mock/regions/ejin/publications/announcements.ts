import { list, sample, table, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const common = { column: "announcements", provenance: sample } as const;

export const announcements: PublicationSeed[] = [
  {
    ...common,
    slug: "announce-grassland",
    title: "草原生态保护补助奖励发放名单公示",
    summary: "名单在各嘎查公示栏，公示七天，对面积和金额有异议的请提出。",
    by: "forestry",
    theme: "农牧业",
    on: { daysAgo: 4 },
    blocks: text(
      "今年禁牧补助和草畜平衡奖励的名单已在各嘎查公示。请核对姓名、草场面积和银行卡后四位。",
      "有出入的，在公示期内向嘎查或苏木镇提出；也可以打旗林草局电话。任何人不得收取手续费。",
    ),
    related: ["grassland-2025"],
  },
  {
    ...common,
    slug: "announce-water",
    title: "关于农业用水指标管理办法（征求意见稿）公开征求意见的公告",
    summary: "意见期限30天，可以在网上、书面或到水务局提出。",
    by: "water",
    theme: "水利",
    on: ["2026-08-24", "2026-09-07"],
    files: ["docx"],
    blocks: [
      ...text("重大行政决策公开征求意见，期限一般不少于30日（重大行政决策程序暂行条例第十五条）。"),
      list(
        "拟把一井一表改为按户计量、嘎查汇总。",
        "拟把余水转让的备案放到苏木镇。",
        "拟取消纸质用水证，改用电子记录。",
      ),
    ],
    related: ["water-2024"],
  },
  {
    ...common,
    slug: "announce-land",
    title: "达来呼布镇北环路拓宽工程征收土地预公告",
    summary: "拟征收范围、目的和土地现状调查安排，公告不少于十个工作日。",
    by: "land",
    theme: "自然资源",
    on: ["2026-05-11", "2026-05-13"],
    files: ["docx"],
    blocks: [
      ...text(
        "因道路建设需要，拟征收镇北环路两侧部分集体土地。公告发布后，在范围内抢栽抢建的，不予补偿。",
        "接着做土地现状调查、社会稳定风险评估，拟订补偿安置方案并公告，公告不少于30日（土地管理法第四十七条）。",
      ),
      table(
        "拟征收的土地",
        ["嘎查、社区", "地类", "面积（亩）"],
        [
          ["居延社区", "其他农用地", "12.4"],
          ["土尔扈特社区", "耕地", "8.6"],
          ["合计", "", "21.0"],
        ],
      ),
    ],
    related: ["announce-land-plan"],
  },
  {
    ...common,
    slug: "announce-land-plan",
    title: "达来呼布镇北环路拓宽工程征地补偿安置方案公告",
    summary: "补偿标准、安置方式、怎么登记、不同意怎么办。公告30日。",
    by: "land",
    theme: "自然资源",
    on: ["2026-07-02", "2026-07-08"],
    files: ["docx", "csv"],
    blocks: [
      ...text(
        "征收土地应当给予公平、合理的补偿，保障被征地农牧民原有生活水平不降低、长远生计有保障（土地管理法第四十八条）。",
      ),
      table(
        "补偿项目（示例标准）",
        ["项目", "标准", "依据"],
        [
          ["土地补偿费和安置补助费", "按区片综合地价", "自治区公布的区片综合地价"],
          ["青苗", "按当年产值", "旗人民政府公布的标准"],
          ["地上附着物", "逐项评估", "评估报告"],
        ],
      ),
      ...text("公告期内，多数人认为方案不符合规定的，应当组织听证会，并按听证情况修改。"),
    ],
    related: ["announce-land"],
  },
  {
    ...common,
    slug: "announce-heating",
    title: "本供热季开栓时间和测温、退费办法",
    summary: "开栓日期、室温不到怎么测、怎么退。",
    by: "housing",
    theme: "城乡建设",
    on: ["2026-09-14", "2026-09-22"],
    blocks: text(
      "本季10月10日起升温，10月15日前达到规定室温。",
      "室温低于规定的，打供热公司电话约时间测温，双方签字；两次不达标的，按天退费。",
    ),
  },
];
