import { heading, list, sample, table, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const common = { column: "documents", kind: "policy", provenance: sample, validity: "in-force" } as const;

/** Policies, each with the reading by those who drafted it (谁起草、谁解读). */
export const policies: PublicationSeed[] = [
  {
    ...common,
    slug: "grassland-2025",
    title: "额济纳旗2025年草原生态保护补助奖励实施方案",
    summary: "禁牧补助和草畜平衡奖励发给谁、怎么核、怎么发、怎么查。",
    by: "gov",
    drafter: "forestry",
    documentNumber: "额政办发〔2025〕12号",
    theme: "农牧业",
    on: ["2025-04-14", "2025-05-06"],
    files: ["docx"],
    related: ["announce-grassland"],
    blocks: [
      heading("发给谁"),
      ...text(
        "承包草原并履行禁牧或者草畜平衡义务的农牧户。面积以草原承包经营权证为准，有变更的以变更登记为准。",
      ),
      heading("怎么发"),
      list(
        "嘎查登记，苏木镇核对面积和人员，旗林草局复核。",
        "名单在嘎查公示7天，写姓名、面积、金额，不写身份证号和完整的银行卡号。",
        "公示无异议的，打入惠民惠农“一卡通”，任何人不得代领、抵扣、收手续费。",
      ),
      heading("怎么查"),
      ...text(
        "可以到嘎查、苏木镇查自己的登记；对面积、金额有异议的，在公示期内提出，旗林草局10个工作日内核实答复。",
      ),
    ],
  },
  {
    ...common,
    kind: "reading",
    slug: "grassland-2025-reading",
    title: "一图读懂：2025年草原补奖怎么发",
    summary: "四个问题：有没有我的、多少、什么时候到、不对找谁。",
    by: "forestry",
    theme: "农牧业",
    on: ["2025-04-15", "2025-05-07"],
    reads: ["grassland-2025"],
    picture: { name: "grassland", alt: "草原和围栏" },
    blocks: [
      table(
        "四个问题",
        ["您问", "回答"],
        [
          ["有没有我的", "名下有承包草原、履行禁牧或草畜平衡义务的都有；嘎查有登记表，可以去看"],
          ["多少", "按登记面积乘当年标准，公示的名单上写着"],
          ["什么时候到", "公示期满没有异议后，打入“一卡通”"],
          ["不对找谁", "先找嘎查，再找苏木镇；旗林草局复核"],
        ],
      ),
      ...text("外出放牧、看不到公示栏的，可以打代办点电话，或者在本平台申请查自己的那一行。"),
    ],
  },
  {
    ...common,
    slug: "water-2024",
    title: "额济纳旗农业用水指标管理办法（试行）",
    summary: "机井一井一表，用水指标到户，余水可以转让。试行两年。",
    by: "water",
    documentNumber: "额水发〔2024〕7号",
    theme: "水利",
    validity: "expired",
    on: ["2024-03-11", "2024-03-28"],
    files: ["docx"],
    blocks: text(
      "农业用水按户核定指标，机井安装计量设施，一井一表。",
      "当年没用完的指标，可以在本嘎查内转让，到旗水务局备案。",
      "本办法自2024年4月1日起试行，有效期两年。期满前已评估，新办法正在征求意见。",
    ),
    related: ["announce-water"],
  },
  {
    ...common,
    kind: "reading",
    slug: "water-2024-reading",
    title: "《农业用水指标管理办法（试行）》解读",
    summary: "指标怎么定，超了怎么办，余水怎么转。",
    by: "water",
    theme: "水利",
    on: ["2024-03-12", "2024-03-29"],
    reads: ["water-2024"],
    blocks: [
      list(
        "指标怎么定：按承包地面积和种植结构核定，名单张榜公布。",
        "超了怎么办：先提醒，再按水价规定累进加价。",
        "余水怎么转：双方写一张转让单，嘎查盖章，水务局备案。",
      ),
    ],
  },
  {
    ...common,
    slug: "agent-2026",
    title: "额济纳旗嘎查代办员管理办法",
    summary: "代办员替农牧民办事：要有委托，不收费，材料不过夜。",
    by: "gov",
    drafter: "service",
    documentNumber: "额政办发〔2026〕5号",
    theme: "政务服务",
    on: ["2026-03-04", "2026-03-19"],
    files: ["docx"],
    blocks: [
      list(
        "代办要有本人的委托，写明替办什么事；本人随时可以收回委托。",
        "代办不收费，不得留存证件原件。",
        "材料当天送不到的，第二个工作日送到；办到哪一步，代办员要告诉本人。",
      ),
    ],
  },
  {
    ...common,
    kind: "reading",
    slug: "agent-2026-reading",
    title: "问答：请代办员办事，要签什么、给什么",
    summary: "一张委托书，身份证复印件，不给钱，不留原件。",
    by: "service",
    theme: "政务服务",
    on: ["2026-03-05", "2026-03-20"],
    reads: ["agent-2026"],
    blocks: text(
      "要签一张委托书，写清替办哪件事。身份证只给复印件，并写上“仅用于办理某事”。",
      "代办员要钱的，请打总服务台电话。",
    ),
  },
  {
    ...common,
    slug: "relief-2019",
    title: "额济纳旗临时救助实施细则（2019年）",
    summary: "已废止，按上级新办法执行。",
    by: "civil",
    documentNumber: "额民发〔2019〕21号",
    theme: "社会救助",
    validity: "repealed",
    on: ["2019-08-12", "2019-08-30"],
    blocks: text(
      "本细则自2023年1月1日起废止。申请临时救助，按现行的社会救助规定办理，可以看办事指南“临时救助”。",
    ),
    related: ["law-relief"],
  },
];
