import { list, sample, table, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

/** The quick links: plans, personnel, emergency. */
export const plans: PublicationSeed[] = [
  {
    slug: "plan-road",
    column: "plans",
    title: "鄂托克前旗农村公路建设养护计划（2026—2027年）",
    summary: "修哪几条、什么时候修、修的时候怎么绕行。",
    by: "transport",
    theme: "交通运输",
    on: ["2026-02-24", "2026-03-11"],
    files: ["csv"],
    provenance: sample,
    blocks: [
      table(
        "计划",
        ["路段", "里程（公里）", "年份"],
        [
          ["昂素镇—玛拉迪嘎查", "18", "2026"],
          ["城川镇—珠拉图嘎查", "24", "2026"],
          ["上海庙镇—特布德嘎查", "15", "2027"],
          ["合计", "57", ""],
        ],
      ),
    ],
  },
  {
    slug: "plan-water",
    column: "plans",
    title: "鄂托克前旗节水三年行动方案（2025—2027年）",
    summary: "农业节水、城镇管网改造、再生水利用。",
    by: "water",
    theme: "水利",
    on: ["2025-02-17", "2025-03-05"],
    validity: "in-force",
    provenance: sample,
    blocks: [list("大田改滴灌，每年两万亩。", "老旧管网改造，漏损率降到10%以下。", "园区优先用再生水。")],
  },
  {
    slug: "personnel-teacher",
    column: "personnel",
    title: "2026年公开招聘中小学教师公告",
    summary: "学科、人数、条件、报名和考试时间。",
    by: "education",
    theme: "人事",
    on: ["2026-03-16", "2026-03-25"],
    files: ["csv"],
    provenance: sample,
    blocks: [
      table(
        "岗位",
        ["学科", "人数"],
        [
          ["蒙古语文", "2"],
          ["数学", "3"],
          ["学前教育", "4"],
          ["合计", "9"],
        ],
      ),
      ...text("面试成绩当场公布，总成绩和体检结果在本栏公示。"),
    ],
  },
  {
    slug: "emergency-snow",
    column: "emergency",
    title: "鄂托克前旗雪灾应急预案",
    summary: "饲草料调运、牧道清雪、被困牧户的救助。",
    by: "emergency",
    documentNumber: "鄂前政办发〔2024〕40号",
    theme: "安全应急",
    on: ["2024-10-21", "2024-11-05"],
    validity: "in-force",
    files: ["docx"],
    provenance: sample,
    blocks: [
      list(
        "先通牧道，再运饲草料。",
        "被困牧户由嘎查登记，镇里每天联系一次。",
        "生病、临产的，打120或者110，由就近的除雪车开路。",
      ),
      ...text("入冬前，储备点的饲草料数量在本栏公开。"),
    ],
  },
];
