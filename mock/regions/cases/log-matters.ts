// What strangers asked in the years before, in turn: agency, what, and how it ended. Whole cases of nobody.
import type { Command } from "../../domain/disclosure/command";
import type { FiledInput, ReplyKind } from "../../domain/disclosure/disclosure-case";
import type { AgencySeed } from "../publication-seed";

/** One matter of the log. `days` are working days from receipt to the end. */
export interface LogMatter {
  to: AgencySeed["key"];
  title: string;
  end: ReplyKind | "withdrawn" | "not-corrected" | "not-paid";
  days: number;
  more?: Omit<Extract<Command, { action: "reply" }>, "action" | "kind">;
}

const reason = "依照政府信息公开条例的规定。";

export const logMatters: readonly LogMatter[] = [
  { to: "finance", title: "公务接待费汇总表", end: "disclosed", days: 12 },
  {
    to: "land",
    title: "征地补偿标准和发放表",
    end: "partly-disclosed",
    days: 19,
    more: { withheld: [{ part: "农户银行账号", reason: "属于个人隐私" }] },
  },
  { to: "agriculture", title: "种植补贴发放名单", end: "disclosed", days: 9 },
  {
    to: "housing",
    title: "供热补贴文件",
    end: "already-public",
    days: 4,
    more: { text: "在“政策文件”里。" },
  },
  { to: "civil", title: "救助对象名单", end: "third-party-rights", days: 15, more: { reason } },
  { to: "education", title: "教师招聘面试评分表", end: "internal-affairs", days: 10, more: { reason } },
  { to: "gov", title: "专题会议纪要", end: "process-document", days: 14, more: { reason } },
  { to: "transport", title: "公路养护合同", end: "does-not-exist", days: 17 },
  {
    to: "health",
    title: "邻县卫生院设备清单",
    end: "not-this-agency",
    days: 3,
    more: { otherAgency: "邻县卫生健康委员会" },
  },
  { to: "housing", title: "物业纠纷处理", end: "petition", days: 5 },
  { to: "forestry", title: "林地档案", end: "registry-inquiry", days: 6, more: { reason } },
  { to: "market", title: "处罚案卷", end: "enforcement-file", days: 11, more: { reason } },
  { to: "water", title: "用水量对比分析", end: "needs-processing", days: 13 },
  { to: "labour", title: "社保政策", end: "not-corrected", days: 20 },
  { to: "reform", title: "项目批复全卷", end: "not-paid", days: 26 },
  { to: "environment", title: "环评批复", end: "disclosed", days: 8 },
  { to: "police", title: "监控点位分布", end: "safety-and-stability", days: 16, more: { reason } },
  { to: "statistics", title: "统计年鉴全文", end: "published-work", days: 4 },
  { to: "finance", title: "公务接待费汇总表（重复）", end: "repeated", days: 5 },
  { to: "audit", title: "审计报告", end: "withdrawn", days: 3 },
];

/** Who asked, in turn: persons most often, and each kind of organisation. */
export const logApplicants: readonly (
  | "citizen"
  | Extract<FiledInput["applicant"], { kind: "organisation" }>["organisationKind"]
)[] = [
  "citizen",
  "citizen",
  "enterprise",
  "citizen",
  "legal-service",
  "citizen",
  "research",
  "citizen",
  "welfare",
  "citizen",
  "other",
];
