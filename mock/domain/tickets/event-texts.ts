import type { components } from "@contract/schema";
import { dayOf } from "../calendar";
import { linkText } from "../case-link";
import { sayDay } from "../say-day";
import { callName } from "./call-name";
import { dueOf } from "./clocks";
import { doors } from "./doors";
import { kindNames } from "./kind-names";
import { law } from "./law";
import { isNameless } from "./nameless";
import type { EventName, TicketCase, TicketEvent } from "./ticket-case";

type Level = components["schemas"]["Ticket"]["rating"];

interface EventText {
  text: (ticket: TicketCase, entry: TicketEvent) => string;
  article?: string;
}

const always = (text: string) => () => text;
const by = ({ department }: TicketEvent) => (department === undefined ? "12345" : callName(department));

function linked({ linked: links }: TicketCase, { linkedId }: TicketEvent): string {
  const link = links.find(({ id }) => id === linkedId);
  return link ? linkText(link) : "";
}

const calledBack = {
  solved: "您说解决了",
  "not-solved": "您说没解决，重新办",
  unreached: "没有联系上您",
} as const;

const levels: readonly string[] = ["非常不满意", "不满意", "基本满意", "满意", "非常满意"];
const levelName = (rating: Level) => levels[(rating?.level ?? 0) - 1] ?? "";

const extendedRound = ({ rounds }: TicketCase) => rounds.find(({ extension }) => extension !== undefined);

const extensionDays = (ticket: TicketCase) => extendedRound(ticket)?.extension?.days ?? 0;

function extensionGranted(ticket: TicketCase, { at }: TicketEvent): string {
  const round = extendedRound(ticket);
  const until = round ? `，新期限 ${sayDay(dueOf(round), dayOf(at))}` : "";
  return `12345 同意延长 ${extensionDays(ticket)} 个工作日${until}，不能再延`;
}

/** What is handled again runs already, from the day it was said not to be solved. */
function accepted({ rounds }: TicketCase, { at }: TicketEvent): string {
  const [first] = rounds;
  if (!first || dayOf(at) !== first.startedOn || rounds.some(({ repliedAt }) => (repliedAt ?? at) < at)) {
    return "12345 重新受理";
  }
  return first.days === 0
    ? "12345 受理，是急件，当天答复"
    : `12345 受理，${first.days} 个工作日内答复，次日算起`;
}

/** One sentence for each event, and the rule it follows. */
const texts: Readonly<Record<EventName, EventText>> = {
  submitted: { text: ({ input }) => `您提交了诉求：${kindNames[input.kind]}` },
  joined: { text: always("和别人反映的是同一件事，并在一起办") },
  "taken-back": { text: always("您在 10 分钟内撤销了提交") },
  withdrawn: { text: always("您撤回了诉求") },
  accepted: { text: accepted, article: law.handling },
  "not-accepted": {
    text: ({ door }) => `12345 不予受理：${door ? doors[door.door].title : "不归热线办"}`,
    article: law.scope,
  },
  "answered-directly": { text: always("12345 直接答复了您"), article: law.handling },
  dispatched: { text: (_, entry) => `12345 转${by(entry)}办理`, article: law.handling },
  signed: { text: (_, entry) => `${by(entry)}签收` },
  started: { text: (_, entry) => `${by(entry)}开始办理` },
  noted: { text: (_, entry) => `${by(entry)}说了办理情况` },
  "sent-back": { text: (_, entry) => `${by(entry)}说不归它办，正在确认由谁办`, article: law.dispute },
  ruled: { text: (_, entry) => `12345 定下由${by(entry)}主办`, article: law.dispute },
  asked: { text: (_, entry) => `${by(entry)}问您一个问题` },
  answered: { text: always("您回答了问题") },
  "stayed-silent": { text: always("到期没有您的回答，先按已知的情况接着办") },
  urged: { text: always("您催办 1 次") },
  supplemented: { text: always("您补充了情况") },
  "extension-asked": { text: (ticket, entry) => `${by(entry)}申请延长 ${extensionDays(ticket)} 个工作日` },
  "extension-granted": { text: extensionGranted, article: law.extension },
  "extension-refused": { text: always("12345 不同意延长，按原来的期限办"), article: law.extension },
  "yellow-card": { text: always("黄牌：时限用了 80%"), article: law.supervision },
  overdue: { text: always("红牌：到期没有答复"), article: law.supervision },
  circulated: { text: always("超期久了，已经通报"), article: law.supervision },
  supervised: { text: always("12345 督办"), article: law.supervision },
  escalated: { text: always("办了 3 次没解决，列为问题工单，由上一级盯办"), article: law.supervision },
  replied: { text: (_, entry) => `${by(entry)}答复了您` },
  "callback-asked": { text: always("您请 12345 回电话") },
  "called-back": {
    text: (_, { result }) => `12345 回访：${calledBack[result ?? "unreached"]}`,
    article: law.callBack,
  },
  "confirmed-solved": { text: always("您确认解决了，办结") },
  reopened: { text: always("您说没解决，重新办") },
  closed: { text: (ticket) => (isNameless(ticket) ? "已经答复，办结" : "期限内没有人说没解决，办结") },
  archived: { text: always("归档") },
  rated: {
    text: ({ rating }) => (rating ? `您评价：${levelName(rating)}` : "您评价了"),
    article: law.callBack,
  },
  "rating-taken-back": { text: always("您撤回了评价") },
  published: { text: always("隐去个人信息后公开了答复"), article: law.privacy },
  "parent-closed": { text: always("一起办的那件事办结了") },
  "parent-refused": { text: always("一起办的那件事不予受理") },
  "parent-withdrawn": { text: always("先反映的人撤回了，您的诉求单独办") },
  "handed-from": { text: linked },
  "handed-on": { text: linked },
};

/** What an entry of the trail says. */
export const textOf = (ticket: TicketCase, entry: TicketEvent): string =>
  texts[entry.event].text(ticket, entry);

export const articleOf = (event: EventName): string | undefined => texts[event].article;
