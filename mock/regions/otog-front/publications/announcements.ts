import { list, sample, table, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const common = { column: "announcements", provenance: sample } as const;

export const announcements: PublicationSeed[] = [
  {
    ...common,
    slug: "announce-relief",
    title: "本月农村牧区最低生活保障新增对象公示",
    summary: "名单在各嘎查公示栏，公示七天，只写姓名、嘎查和保障类别。",
    by: "civil",
    theme: "社会救助",
    on: { daysAgo: 5 },
    blocks: text(
      "名单在各嘎查、社区公示栏，公示七天。不公示身份证号、病情和银行账号。",
      "有异议的，在公示期内向镇人民政府或者旗民政局提出，实名、匿名都受理。",
    ),
    related: ["law-relief"],
  },
  {
    ...common,
    slug: "announce-land",
    title: "上海庙镇园区道路工程征地补偿安置方案公告",
    summary: "征哪里、补多少、怎么登记、有意见向谁提。公告30日。",
    by: "land",
    theme: "自然资源",
    on: ["2026-06-08", "2026-06-12"],
    files: ["docx", "csv"],
    blocks: [
      table(
        "拟征收的土地",
        ["嘎查", "地类", "面积（亩）"],
        [
          ["特布德嘎查", "天然牧草地", "86.2"],
          ["芒哈图嘎查", "其他草地", "31.8"],
          ["合计", "", "118.0"],
        ],
      ),
      ...text(
        "补偿按自治区公布的区片综合地价，地上附着物逐项评估，保障原有生活水平不降低（土地管理法第四十八条）。",
        "公告期30日。对方案有意见的，书面交到镇政府或者旗自然资源局；多数人认为不符合规定的，开听证会（土地管理法第四十七条）。",
      ),
    ],
  },
  {
    ...common,
    slug: "announce-heating-price",
    title: "关于调整居民供热价格听证会的公告",
    summary: "时间、地点、怎么报名当代表、听证材料在哪里看。",
    by: "reform",
    theme: "价格",
    on: ["2026-07-20", "2026-07-28"],
    files: ["docx"],
    blocks: [
      list(
        "居民代表8名，自愿报名，公开抽取。",
        "听证材料会前15日放在本栏。",
        "听证报告和采纳意见的情况会后公开，不采纳的说明理由。",
      ),
    ],
    related: ["heating-2024"],
  },
  {
    ...common,
    slug: "announce-school",
    title: "2026年义务教育学校招生划片公告",
    summary: "每所学校收哪几条街、哪几个嘎查的孩子，要带什么。",
    by: "education",
    theme: "教育",
    on: ["2026-06-01", "2026-06-09"],
    files: ["csv"],
    blocks: [
      table(
        "划片",
        ["学校", "范围"],
        [
          ["旗第一小学", "敖勒召其镇迎宾路以北"],
          ["旗第二小学", "敖勒召其镇迎宾路以南"],
          ["旗蒙古族小学", "全旗"],
          ["各镇中心小学", "本镇"],
        ],
      ),
      ...text("带户口簿、房产证或者居住证，网上登记，不用排队。随迁子女凭居住证就近入学。"),
    ],
  },
];
