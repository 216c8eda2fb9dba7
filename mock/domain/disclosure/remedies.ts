// What one may do about a reply, about none, and about a request that is no longer handled. Data with its source.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import { lastDayOf } from "../deadline";
import { sayFullDay } from "../say-day";
import { replyLedger } from "./clocks";
import type { DisclosureCase } from "./disclosure-case";
import { law } from "./law";
import { isOverdue } from "./overdue";
import { decidedOn, lawsuitLedger, reconsiderationFirst, reconsiderationLedger } from "./remedy-periods";

export type Remedy = components["schemas"]["Remedy"];

const isGovernment = (name: string) => /政府$|行政公署$|管理委员会$/.test(name);

/** 行政复议法第二十四条: the government over a department; the government one level up over a government. */
const reviewer = (name: string) => (isGovernment(name) ? "上一级人民政府" : `${name}的本级人民政府`);

const complaint: Remedy = {
  kind: "complaint",
  title: "投诉、举报",
  text: "觉得机关没有依法公开的，随时可以投诉、举报。",
  to: "上一级行政机关，或者政府信息公开工作主管部门",
  article: law.supervision,
};

const contest = "行政复议法第十一条、第二十条";

/** Which paragraph of 行政复议法第二十三条第一款 puts 行政复议 first. */
const firstBy = {
  withheld: "行政复议法第二十三条第一款第四项",
  inaction: "行政复议法第二十三条第一款第三项",
} as const;

function reconsideration(name: string, knownOn: Day, first: keyof typeof firstBy | undefined): Remedy {
  const dueOn = lastDayOf(reconsiderationLedger(knownOn));
  return {
    kind: "reconsideration",
    title: "行政复议",
    text: `可以在${sayFullDay(dueOn)}前申请（60 日）。${first ? "不先申请复议，不能直接起诉。" : "也可以不申请复议，直接起诉。"}`,
    to: reviewer(name),
    ...(first ? { first: true } : {}),
    dueOn,
    article: first ? `${contest}；${firstBy[first]}` : contest,
  };
}

const lawsuitAfter: Remedy = {
  kind: "lawsuit",
  title: "行政诉讼",
  text: "不服复议决定的，收到复议决定书后 15 日内起诉。",
  to: "有管辖权的人民法院",
  article: "行政诉讼法第四十五条",
};

function lawsuitDirect(knownOn: Day): Remedy {
  const dueOn = lastDayOf(lawsuitLedger(knownOn));
  return {
    kind: "lawsuit",
    title: "行政诉讼",
    text: `可以在${sayFullDay(dueOn)}前直接起诉（6 个月）；先申请了复议的，收到复议决定书后 15 日内起诉。`,
    to: "有管辖权的人民法院",
    dueOn,
    article: "行政诉讼法第四十五条、第四十六条",
  };
}

function routesOf(request: DisclosureCase, today: Day): Remedy[] {
  const { name } = request.agency;
  const decided = decidedOn(request);
  if (decided !== undefined) {
    return reconsiderationFirst(request)
      ? [complaint, reconsideration(name, decided, "withheld"), lawsuitAfter]
      : [complaint, reconsideration(name, decided, undefined), lawsuitDirect(decided)];
  }
  if (request.status === "taken-back") return [];
  if (!isOverdue(request, today)) return [complaint];
  return [complaint, reconsideration(name, lastDayOf(replyLedger(request)), "inaction"), lawsuitAfter];
}

/**
 * The routes open: complaints at any time; more about what was decided, or about no decision in time, up to their last
 * day.
 */
export const remediesOf = (request: DisclosureCase, today: Day): Remedy[] =>
  routesOf(request, today).filter(({ dueOn }) => dueOn === undefined || today <= dueOn);

/** The same as a letter says it; complaints stand open without a letter. */
export function remedyParagraphs(request: DisclosureCase): string[] {
  const day = decidedOn(request);
  if (day === undefined) return [];
  const [, ...routes] = remediesOf(request, day);
  return routes.map(
    ({ kind, text, to, article }) =>
      `不服的，${kind === "lawsuit" ? `向${to}起诉` : `向${to}申请行政复议`}：${text}（${article}）`,
  );
}
