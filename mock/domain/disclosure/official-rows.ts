// The official table of disclosure requests (国办公开办函〔2021〕30号): its columns and its rows.
import type { components } from "@contract/schema";
import type { DisclosureCase, FiledInput } from "./disclosure-case";
import { replyRules } from "./reply-rules";

type OrganisationKind = components["schemas"]["OrganisationKind"];
type Column = "citizen" | OrganisationKind;

/** Without the total, which is the last. */
const columns: Record<Column, string> = {
  citizen: "自然人",
  enterprise: "商业企业",
  research: "科研机构",
  welfare: "社会公益组织",
  "legal-service": "法律服务机构",
  other: "其他",
};

export const columnTitles = [...Object.values(columns), "总计"];

/** The column of an applicant, from 0. */
export function columnOf({ applicant }: FiledInput): number {
  const column: Column = applicant.kind === "citizen" ? "citizen" : applicant.organisationKind;
  return Object.keys(columns).indexOf(column);
}

/** Every row by its code. The order of the form is that of the codes as text: keys such as "4" come first by themselves. */
export const officialRows: Readonly<Record<string, string>> = {
  "1": "一、本年新收政府信息公开申请数量",
  "2": "二、上年结转政府信息公开申请数量",
  "3.1": "（一）予以公开",
  "3.2": "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
  "3.3.1": "1. 属于国家秘密",
  "3.3.2": "2. 其他法律行政法规禁止公开",
  "3.3.3": "3. 危及“三安全一稳定”",
  "3.3.4": "4. 保护第三方合法权益",
  "3.3.5": "5. 属于三类内部事务信息",
  "3.3.6": "6. 属于四类过程性信息",
  "3.3.7": "7. 属于行政执法案卷",
  "3.3.8": "8. 属于行政查询事项",
  "3.4.1": "1. 本机关不掌握相关政府信息",
  "3.4.2": "2. 没有现成信息需要另行制作",
  "3.4.3": "3. 补正后申请内容仍不明确",
  "3.5.1": "1. 信访举报投诉类申请",
  "3.5.2": "2. 重复申请",
  "3.5.3": "3. 要求提供公开出版物",
  "3.5.4": "4. 无正当理由大量反复申请",
  "3.5.5": "5. 要求行政机关确认或重新出具已获取信息",
  "3.6.1": "1. 申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  "3.6.2": "2. 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
  "3.6.3": "3. 其他",
  "3.7": "（七）总计",
  "4": "四、结转下年度继续办理",
};

/** The row of how a request ended. A withdrawal has no row of its own: it is 其他. */
export function rowOf({ reply, abandoned }: Pick<DisclosureCase, "reply" | "abandoned">): string {
  if (reply) return replyRules[reply.kind].row;
  if (abandoned) return abandoned.because === "not-corrected" ? "3.6.1" : "3.6.2";
  return "3.6.3";
}
