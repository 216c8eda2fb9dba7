// 公开指南 (条例第十二条) and what one has to know before asking.
import { fromLaw, heading, list, type Publisher, sample, table, text } from "../publication-parts";
import type { AgencySeed, PublicationSeed } from "../publication-seed";

/** Rows that a table of the contract may hold. */
const mostRows = 200;

function guide({ name, government }: Publisher, agencies: readonly AgencySeed[]): PublicationSeed {
  return {
    slug: "guide",
    column: "guide",
    title: `${name}政府信息公开指南`,
    summary: "公开什么、到哪里查、向谁申请、几天答复、不服怎么办。",
    by: "gov",
    theme: "政务公开",
    on: ["2026-01-08", "2026-01-20"],
    validity: "in-force",
    files: ["docx", "csv"],
    related: ["law-711", "ask-how", "catalogue"],
    provenance: { kind: "sample", text: "按条例第十二条编的示例；机构名称照办事指南，电话是示例号。" },
    blocks: [
      heading("主动公开"),
      ...text(
        `${government}和各部门公开的信息，都在本平台的“公开目录”里，可以按栏目、年份、机构和主题找，也可以搜。`,
      ),
      heading("依申请公开"),
      ...text("没有公开、您又需要的，可以向制作或者保存它的机关申请。不用说明用途，一般不收费。"),
      table(
        "各机关的受理机构",
        ["机关", "受理机构", "地址", "时间", "电话"],
        agencies
          .slice(0, mostRows)
          .map(({ agency }) => [agency.name, agency.office, agency.address, agency.hours, agency.phone]),
      ),
      heading("多久答复"),
      list(
        "网上申请，双方确认的那天是收到之日（条例第三十一条）。",
        "收到之日起20个工作日内答复，必要时最多再延长20个工作日（条例第三十三条）。",
        "内容不明确的，7个工作日内一次告诉您怎么补正（条例第三十条）。",
      ),
    ],
  };
}

function catalogue({ name }: Publisher): PublicationSeed {
  return {
    slug: "catalogue",
    column: "guide",
    title: `${name}主动公开基本目录`,
    summary: "按条例第二十条，一项一项列出公开什么、由谁公开、什么时候公开。",
    by: "gov",
    theme: "政务公开",
    on: ["2026-01-08", "2026-01-21"],
    validity: "in-force",
    files: ["csv"],
    related: ["guide"],
    provenance: { kind: "sample", text: "内容按条例第二十条，责任单位是示例。" },
    blocks: [
      table(
        "主动公开基本目录",
        ["内容", "由谁公开", "时限"],
        [
          ["行政法规、规章和规范性文件", "制定机关", "20个工作日内"],
          ["机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名", "各部门", "变更后20个工作日内"],
          ["国民经济和社会发展规划、专项规划、区域规划及相关政策", "发展改革部门", "20个工作日内"],
          ["国民经济和社会发展统计信息", "统计部门", "20个工作日内"],
          ["财政预算、决算信息", "财政部门", "批准后20日内（预算法第十四条）"],
          ["行政事业性收费项目及其依据、标准", "发展改革、财政部门", "20个工作日内"],
          ["政府集中采购项目的目录、标准及实施情况", "财政部门", "20个工作日内"],
          ["扶贫、教育、医疗、社会保障、促进就业等政策、措施及其实施情况", "有关部门", "20个工作日内"],
          ["突发公共事件的应急预案、预警信息及应对情况", "应急部门", "及时"],
          ["环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况", "有关部门", "20个工作日内"],
          ["公务员招考的职位、名额、报考条件等事项以及录用结果", "人社部门", "按招考公告"],
        ],
      ),
    ],
  };
}

const askHow: PublicationSeed = {
  slug: "ask-how",
  column: "on-request",
  title: "怎么申请公开：一页说清",
  summary: "四步：想好要什么，找对机关，填表确认，等答复。",
  by: "gov",
  theme: "政务公开",
  on: ["2026-01-12", "2026-01-20"],
  files: ["docx"],
  related: ["ask-fee", "ask-remedy", "law-711"],
  provenance: fromLaw("条例第二十七条至第三十三条"),
  blocks: [
    list(
      "想好要什么：名称、文号，或者哪一年、哪件事、哪一份。一件申请只说一件事。",
      "找对机关：谁制作的向谁要；从别处得来的，向保存它的机关要。不清楚的，搜一搜“谁保存这个”。",
      "填表：姓名、证件、联系方式、要的内容、要纸质还是电子、怎么给您。不用写用途。",
      "确认：网上提交后，您和机关都确认了，才算收到，开始算20个工作日。",
    ),
    ...text("自己写有困难的，可以到受理机构口头提出，由工作人员代填，您核对后签字（条例第二十九条）。"),
  ],
};

const askFee: PublicationSeed = {
  slug: "ask-fee",
  column: "on-request",
  title: "申请公开要不要钱",
  summary: "一般不要。一个月内超过10件，或者一件超过30页，才可能收信息处理费。",
  by: "finance",
  theme: "政务公开",
  on: ["2026-01-12", "2026-01-22"],
  related: ["law-109"],
  provenance: fromLaw("国办函〔2020〕109号"),
  blocks: [
    table(
      "算一算",
      ["情形", "信息处理费"],
      [
        ["一个月内申请10件", "0元"],
        ["一个月内申请11件", "100元"],
        ["一个月内申请30件", "2000元"],
        ["一个月内申请41件", "4300元"],
        ["一件共30页", "0元"],
        ["一件共100页", "700元"],
        ["一件共200页", "2700元"],
      ],
      { note: "按件和按量只能选一种；41件：20×100＋10×200＋1×300。" },
    ),
    ...text("收费前会发通知，从收到通知的次日起20个工作日内缴。没有缴的，视为放弃申请。"),
  ],
};

const askRemedy: PublicationSeed = {
  slug: "ask-remedy",
  column: "on-request",
  title: "对答复不服，怎么办",
  summary: "先看答复书最后一段：向谁、在几天内，都写在上面。",
  by: "justice",
  theme: "政务公开",
  on: ["2026-01-13", "2026-01-23"],
  provenance: fromLaw("条例第五十一条和《行政复议法》第二十条、第二十三条"),
  blocks: [
    list(
      "行政复议：自知道该行政行为之日起60日内申请（行政复议法第二十条）。",
      "申请公开而行政机关不予公开的，先复议，对复议决定不服再起诉（行政复议法第二十三条，2024年1月1日起）。",
      "投诉举报：可以向上一级行政机关或者政府信息公开工作主管部门提出（条例第五十一条）。",
    ),
  ],
};

const commonlyAsked: PublicationSeed = {
  slug: "ask-often",
  column: "on-request",
  title: "大家常申请的，哪些已经公开了",
  summary: "多人申请的同一信息，可以公开的，纳入主动公开（条例第四十四条）。",
  by: "gov",
  theme: "政务公开",
  on: ["2026-04-07", "2026-04-20"],
  related: ["budget-2026", "ask-how"],
  provenance: sample,
  blocks: [
    table(
      "已经公开的",
      ["大家问的", "到哪里看"],
      [
        ["预算、决算、三公经费", "财政预决算"],
        ["补贴怎么发、发多少", "公开目录里的实施方案和它的解读"],
        ["征地的公告和补偿标准", "通知公告"],
        ["收费有没有依据", "“收费目录”"],
      ],
    ),
  ],
};

/** The guide, the catalogue of what must be published, and how to ask for the rest. */
export function guidesOf(publisher: Publisher, agencies: readonly AgencySeed[]): PublicationSeed[] {
  return [guide(publisher, agencies), catalogue(publisher), askHow, askFee, askRemedy, commonlyAsked];
}
