// 公开指南 (条例第十二条).
import { heading, list, type Publisher, table, text } from "../publication-parts";
import type { AgencySeed, PublicationSeed } from "../publication-seed";
import { asking } from "./asking";

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

/** The guide, the catalogue of what must be published, and how to ask for the rest. */
export function guidesOf(publisher: Publisher, agencies: readonly AgencySeed[]): PublicationSeed[] {
  return [guide(publisher, agencies), catalogue(publisher), ...asking];
}
