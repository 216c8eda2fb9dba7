// Where, how and to whom: the parts of a guide that are a word or two each.
import type { components } from "@contract/schema";
import { textListChanges } from "./lists";
import { said, valueChange } from "./words";

type Guide = components["schemas"]["Guide"];

const audiences: Record<components["schemas"]["Audience"], string> = {
  person: "个人",
  enterprise: "企业",
  institution: "事业单位",
  "social-organization": "社会组织",
  unincorporated: "非法人企业",
  government: "行政机关",
  other: "其他",
};
const channels: Record<components["schemas"]["Channel"], string> = {
  window: "窗口",
  online: "网上",
  mail: "快递",
};
const services = { appointment: "预约", mail: "快递送达", terminal: "自助终端" } as const;
const depths = ["", "I", "II", "III", "IV"];

/** 服务对象. */
export function audienceChanges(before: Guide["audiences"], after: Guide["audiences"]): string[] {
  const names = (codes: Guide["audiences"]) => codes.map((code) => audiences[code]).sort();
  return listOf("服务对象", names(before), names(after));
}

function listOf(label: string, before: string[], after: string[]): string[] {
  const told = (names: string[]) => names.join("、") || "没有写明";
  return before.join("\n") === after.join("\n") ? [] : [`${label}：${told(before)}→${told(after)}`];
}

/** 办理形式, 网办深度, 通办范围 and what the hall offers besides. */
export function channelChanges(
  before: Pick<Guide, "channels" | "onlineDepth" | "reach" | "services">,
  after: Pick<Guide, "channels" | "onlineDepth" | "reach" | "services">,
): string[] {
  const names = (codes: Guide["channels"]) => codes.map((code) => channels[code]).sort();
  const depth = ({ onlineDepth }: Pick<Guide, "onlineDepth">) => depths[onlineDepth ?? 0] || undefined;
  const offers = (Object.keys(services) as (keyof typeof services)[]).map((name) => {
    if (before.services[name] === after.services[name]) return undefined;
    return after.services[name] ? `可以${services[name]}了` : `不能${services[name]}了`;
  });
  return [
    ...listOf("办理形式", names(before.channels), names(after.channels)),
    ...said(
      valueChange("网办深度", depth(before), depth(after)),
      valueChange("通办范围", before.reach, after.reach),
      ...offers,
    ),
  ];
}

/** 到现场次数, and why one must come. */
export function visitChanges(
  before: Pick<Guide, "visits" | "visitReason">,
  after: Pick<Guide, "visits" | "visitReason">,
): string[] {
  return said(
    before.visits === after.visits ? undefined : `到现场 ${before.visits}→${after.visits} 次`,
    valueChange("到现场的原因", before.visitReason, after.visitReason),
  );
}

/** Where one hands in; the window stands beside the place, since it is not in the exchange tables. */
export interface Where {
  place: Guide["place"];
  window?: string;
}

/** 办理地点, 办理时间 and 窗口. */
export function placeChanges(before: Where, after: Where): string[] {
  const hall = ({ place }: Where) => (place.hallId === undefined ? undefined : "政务大厅");
  const moved = before.place.hallId !== after.place.hallId && hall(before) === hall(after);
  return said(
    valueChange("地点", before.place.address, after.place.address),
    valueChange("办理时间", before.place.hours, after.place.hours),
    moved ? "换了政务大厅" : valueChange("办理大厅", hall(before), hall(after)),
    valueChange("窗口", before.window, after.window),
  );
}

/** 咨询电话 and 投诉电话. */
export function phoneChanges(
  before: Pick<Guide, "consultPhones" | "complaintPhones">,
  after: Pick<Guide, "consultPhones" | "complaintPhones">,
): string[] {
  return [
    ...textListChanges("咨询电话", before.consultPhones, after.consultPhones),
    ...textListChanges("投诉电话", before.complaintPhones, after.complaintPhones),
  ];
}
