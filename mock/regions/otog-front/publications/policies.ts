import { heading, list, sample, table, text } from "../../publication-parts";
import type { PublicationSeed } from "../../publication-seed";

const common = { column: "documents", kind: "policy", provenance: sample, validity: "in-force" } as const;

/** Policies, each with the reading by those who drafted it (谁起草、谁解读). */
export const policies: PublicationSeed[] = [
  {
    ...common,
    slug: "land-transfer-2025",
    title: "鄂托克前旗规范农村牧区土地草牧场经营权流转的意见",
    summary: "流转要签书面合同、到镇里备案，期限不超过承包期剩下的年限。",
    by: "gov",
    drafter: "agriculture",
    documentNumber: "鄂前政发〔2025〕9号",
    theme: "农牧业",
    on: ["2025-03-17", "2025-04-02"],
    files: ["docx"],
    blocks: [
      heading("怎么流转"),
      list(
        "出租、入股或者其他方式，由承包方自己定，任何人不得强迫。",
        "期限不得超过承包期的剩余期限；不得改变土地所有权的性质和农牧业用途。",
        "签书面合同，向嘎查备案；面积大的，由镇里审核受让方的经营能力。",
      ),
      heading("有了争议"),
      ...text("先由嘎查、镇调解；调解不成的，可以申请土地承包仲裁，也可以起诉。"),
    ],
  },
  {
    ...common,
    kind: "reading",
    slug: "land-transfer-2025-reading",
    title: "解读：草牧场出租，合同里要写清哪几条",
    summary: "四至、面积、年限、租金、交付方式、到期怎么还，缺一条都容易扯皮。",
    by: "agriculture",
    theme: "农牧业",
    on: ["2025-03-18", "2025-04-03"],
    reads: ["land-transfer-2025"],
    picture: { name: "herd", alt: "围栏里的羊群" },
    blocks: [
      table(
        "合同里要有的",
        ["写什么", "为什么"],
        [
          ["四至和面积", "以证上的为准，避免多出来的那块说不清"],
          ["年限", "超过承包期的部分无效"],
          ["租金和付款日", "一年一付，最好写到几月几日"],
          ["围栏、机井归谁", "到期时不拆不抢"],
        ],
      ),
    ],
  },
  {
    ...common,
    slug: "heating-2024",
    title: "鄂托克前旗城镇供热管理实施细则",
    summary: "供热期、室温、测温、退费、停热，一条一条写清。",
    by: "housing",
    documentNumber: "鄂前建发〔2024〕15号",
    theme: "城乡建设",
    on: ["2024-08-19", "2024-09-03"],
    files: ["docx"],
    blocks: [
      list(
        "供热期从10月15日到次年4月15日，根据气温可以提前或者延后。",
        "供热期内卧室、起居室温度不低于18℃。",
        "不达标的，约时间上门测温，双方签字；连续两天不达标，从报告之日起按天退费。",
        "申请停热的，8月31日以前提出；改变结构的不办停热。",
      ),
    ],
  },
  {
    ...common,
    kind: "reading",
    slug: "heating-2024-reading",
    title: "问答：家里不热，怎么测、怎么退",
    summary: "先报修，再测温；测温单要双方签字，退费按天算。",
    by: "housing",
    theme: "城乡建设",
    on: ["2024-08-20", "2024-09-04"],
    reads: ["heating-2024"],
    blocks: text(
      "先打供热公司电话，24小时内上门。测温点在房间中央、离地1.4米左右，关门窗半小时后测。",
      "测温单您留一份。供热公司不测的，打呼叫中心电话。",
    ),
  },
  {
    ...common,
    slug: "opening-2022",
    title: "鄂托克前旗政务公开标准化规范化实施办法",
    summary: "公开什么、由谁公开、公开到哪里，都有一张表。谁起草、谁解读。",
    by: "gov",
    drafter: "service",
    documentNumber: "鄂前政办发〔2022〕26号",
    theme: "政务公开",
    on: ["2022-06-13", "2022-06-29"],
    blocks: [
      list(
        "政策文件和解读同时起草、同时报审、同时发布；谁起草、谁解读。",
        "解读要有问答或者图，少用原文里的话重说一遍。",
        "每季度看一次搜索记录：大家搜得到什么，搜不到什么。",
      ),
    ],
  },
  {
    ...common,
    kind: "reading",
    slug: "opening-2022-reading",
    title: "为什么每份政策都有一份解读",
    summary: "起草的人最清楚为什么这样写，由他来讲。",
    by: "service",
    theme: "政务公开",
    on: ["2022-06-14", "2022-06-30"],
    reads: ["opening-2022"],
    blocks: text(
      "政策页里有“看解读”，解读页里有“看原文”。看不懂的地方，可以留言，由起草部门在五个工作日内回答。",
    ),
  },
  {
    ...common,
    slug: "machine-2018",
    title: "鄂托克前旗农牧业机械购置补贴办法（2018年）",
    summary: "有效期三年，已经失效；现在按自治区当年的公告办。",
    by: "agriculture",
    documentNumber: "鄂前农发〔2018〕11号",
    theme: "农牧业",
    validity: "expired",
    on: ["2018-04-09", "2018-04-24"],
    blocks: text(
      "本办法有效期三年，期满失效。现在买农机，补贴的种类和限额看自治区当年的公告，手续看办事指南。",
    ),
  },
];
