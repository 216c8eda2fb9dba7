// What every platform republishes of the law on disclosure itself.
import { fromLaw, heading, list, type Publisher, table, text } from "../publication-parts";
import type { PublicationSeed } from "../publication-seed";

const common = { column: "rules", by: "gov", theme: "政务公开" } as const;

const regulation: PublicationSeed = {
  ...common,
  slug: "law-711",
  title: "中华人民共和国政府信息公开条例",
  summary: "哪些要主动公开，怎么申请公开，多久答复，不服怎么办。自2019年5月15日起施行。",
  documentNumber: "国务院令第711号",
  on: ["2019-04-03", "2019-04-16"],
  validity: "in-force",
  files: ["docx"],
  provenance: fromLaw("《中华人民共和国政府信息公开条例》"),
  related: ["law-109", "guide"],
  blocks: [
    heading("主动公开"),
    list(
      "第十九条：涉及公众利益调整、需要公众广泛知晓或者需要公众参与决策的，行政机关应当主动公开。",
      "第二十六条：主动公开的，自形成或者变更之日起20个工作日内公开；法律、法规另有规定的除外。",
    ),
    heading("依申请公开"),
    list(
      "第二十七条：可以向各级人民政府和对外以自己名义履职的县级以上政府部门申请。",
      "第二十九条：写明姓名或名称、身份证明、联系方式，要的信息的名称、文号或便于查询的特征，要什么形式。不用写用途。",
      "第三十条：内容不明确的，行政机关收到申请之日起7个工作日内一次性告知补正。",
      "第三十三条：能当场答复的当场答复；不能的，收到之日起20个工作日内答复；需要延长的，经负责人同意并告知，最多再延长20个工作日。",
      "第三十二条、第三十四条：征求第三方或其他机关意见的时间，不算在答复期限里；第三方和其他机关都是15个工作日内提出意见。",
    ),
    heading("答复以后"),
    list(
      "第三十六条至第三十九条：公开、部分公开、不予公开、不存在、不归本机关、重复申请等，各有各的答复。",
      "第四十二条：申请不收费；数量、频次明显超过合理范围的，可以收信息处理费。",
      "第五十一条：认为合法权益受到侵犯的，可以向上一级行政机关或者主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。",
    ),
  ],
};

const fees: PublicationSeed = {
  ...common,
  slug: "law-109",
  title: "政府信息公开信息处理费管理办法",
  summary: "一般申请不收费。明显超量的，按件或按量收，只能选一种，分档累进。",
  documentNumber: "国办函〔2020〕109号",
  on: ["2020-11-17", "2020-12-04"],
  validity: "in-force",
  files: ["docx", "csv"],
  provenance: fromLaw("国办函〔2020〕109号"),
  related: ["law-711"],
  blocks: [
    ...text("信息处理费可以按件计收，也可以按量计收，均按照超额累进方式计算。一件申请只能用一种办法。"),
    table(
      "按件计收（同一申请人一个自然月内）",
      ["申请件数", "收费"],
      [
        ["10件以下（含10件）", "不收费"],
        ["11至30件（含30件）", "每件100元"],
        ["31件以上", "以10件为一档，每增加一档，每件收费标准提高100元"],
      ],
    ),
    table(
      "按量计收（同一件申请的页数）",
      ["页数", "收费"],
      [
        ["30页以下（含30页）", "不收费"],
        ["31至100页（含100页）", "每页10元"],
        ["101至200页（含200页）", "每页20元"],
        ["201页以上", "每页40元"],
      ],
    ),
    ...text(
      "要收费的，行政机关在申请处理期限内发出收费通知，写明依据、标准、数额、缴纳方式。",
      "申请人从收到通知的次日起20个工作日内缴费；逾期没有缴的，视为放弃申请。",
    ),
  ],
};

const yearlyForm: PublicationSeed = {
  ...common,
  slug: "law-30",
  title: "政府信息公开工作年度报告格式",
  summary: "年度报告写什么、表怎么填：新收加结转，等于答复的总计加结转下年。",
  documentNumber: "国办公开办函〔2021〕30号",
  on: ["2021-10-11", "2021-10-15"],
  validity: "in-force",
  provenance: fromLaw("国办公开办函〔2021〕30号和条例第四十九条、第五十条"),
  related: ["report-2025"],
  blocks: [
    list(
      "年度报告分六部分：总体情况、主动公开、收到和处理申请、行政复议和诉讼、问题和改进、其他。",
      "县级以上政府部门每年1月31日前公布上一年度报告；政务公开主管部门每年3月31日前公布本级政府的报告（条例第四十九条）。",
      "表里每一列都要勾稽：本年新收＋上年结转＝本年办理结果总计＋结转下年。",
    ),
  ],
};

/** 条例 before its revision: what a platform keeps for those who look for the old text. */
const before: PublicationSeed = {
  ...common,
  slug: "law-492",
  title: "中华人民共和国政府信息公开条例（2007年公布）",
  summary: "旧的条例，2008年5月1日起施行，2019年修订。现在按修订后的办。",
  documentNumber: "国务院令第492号",
  on: ["2008-04-28", "2008-05-05"],
  validity: "amended",
  provenance: fromLaw("2007年公布的《中华人民共和国政府信息公开条例》"),
  related: ["law-711"],
  blocks: text(
    "这一版自2008年5月1日起施行，2019年4月3日修订，修订后的自2019年5月15日起施行。",
    "修订后，申请不再要说明用途，答复期限由15个工作日改为20个工作日。",
  ),
};

function review({ sign, here }: Publisher): PublicationSeed {
  return {
    ...common,
    slug: "review",
    title: "政府信息公开保密审查和发布办法",
    summary: "谁制作、谁审查、谁公开，公开前先查保密和个人信息。",
    documentNumber: `${sign}办发〔2021〕18号`,
    on: ["2021-06-08", "2021-06-21"],
    validity: "in-force",
    files: ["docx"],
    provenance: { kind: "sample", text: "示例内容：为演示而编，不是真实公文；所引条款见条例第十七条。" },
    related: ["law-711"],
    blocks: [
      ...text(`${here}各部门公开信息，先审查，后公开；没有审查的，不得公开。`),
      list(
        "起草公文时，同时定下主动公开、依申请公开还是不予公开。",
        "涉及个人的，姓名、证件号、电话、银行账号等按最少够用处理。",
        "发布后发现不准确的，一个工作日内改正，并写明改了什么。",
      ),
    ],
  };
}

/** The law on disclosure, and how a place keeps it. */
export function disclosureLaws(publisher: Publisher): PublicationSeed[] {
  return [regulation, fees, yearlyForm, before, review(publisher)];
}
