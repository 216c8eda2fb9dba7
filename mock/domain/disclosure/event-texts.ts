import { linkText } from "../case-link";
import { sayFullDay } from "../say-day";
import { chargeFor } from "./charge";
import { askedName } from "./consultations";
import type { CaseConsultation, CaseEvent, DisclosureCase, EventName } from "./disclosure-case";
import { law } from "./law";
import { replyRules, sayReply } from "./reply-rules";
import { sayAmount } from "./say-amount";

/** What a text may speak of. */
interface Told {
  request: DisclosureCase;
  entry: Pick<CaseEvent, "by" | "linkedId">;
  consultation: CaseConsultation | undefined;
  /** What people call the agency. */
  agency: string;
}

interface EventText {
  text: (told: Told) => string;
  article?: (told: Told) => string;
}

const nameOf = ({ consultation }: Told) => (consultation ? askedName(consultation) : "");

const abandoned = ({ request }: Told) =>
  request.abandoned?.because === "not-paid" ? "没有按时缴费" : "没有按时补正";

const answered = (told: Told) => (told.consultation?.answer === "refuses" ? "不同意公开" : "同意公开");

function linked({ request, entry }: Told): string {
  const link = request.linked?.find(({ id }) => id === entry.linkedId);
  return link ? linkText(link) : "";
}

const always = (text: string) => () => text;

/** One sentence for each event, and the article it follows. */
export const eventTexts: Readonly<Record<EventName, EventText>> = {
  submitted: { text: always("提交申请") },
  confirmed: {
    text: ({ entry, agency }) => (entry.by === "agency" ? `${agency}确认收到` : "您确认是自己提交的"),
    article: always(law.receipt),
  },
  received: { text: always("双方都确认了，这天算收到，次日开始数"), article: always(law.receipt) },
  "taken-back": { text: always("您在 10 分钟内撤销了提交") },
  "correction-requested": {
    text: ({ agency, request }) => `${agency}请您补正 ${request.correction?.items.length ?? 0} 项`,
    article: always(law.correction),
  },
  corrected: { text: always("您补正了，次日重新开始数"), article: always(law.correction) },
  "third-party-asked": { text: (told) => `征求${nameOf(told)}的意见`, article: always(law.thirdParty) },
  "co-agency-asked": { text: (told) => `征求${nameOf(told)}的意见`, article: always(law.coAgency) },
  answered: { text: (told) => `${nameOf(told)}回答：${answered(told)}`, article: always(law.exclusion) },
  "stayed-silent": {
    text: (told) =>
      told.consultation?.kind === "co-agency"
        ? `${nameOf(told)}到期没有回答，视为同意公开`
        : `${nameOf(told)}到期没有回答，由${told.agency}决定`,
    article: ({ consultation }) => (consultation?.kind === "co-agency" ? law.coAgency : law.thirdParty),
  },
  extended: {
    text: ({ request }) => `答复的期限延长 ${request.extension?.days ?? 0} 个工作日`,
    article: always(law.reply),
  },
  charged: {
    text: ({ request: { charge } }) =>
      `要缴信息处理费 ${sayAmount(charge ? chargeFor(charge).amount : 0)} 元`,
    article: always(law.charge),
  },
  paid: { text: always("您缴了费，次日重新开始数"), article: always(law.restartByPayment) },
  "reasons-asked": { text: ({ agency }) => `${agency}请您说明为什么申请这么多`, article: always(law.volume) },
  explained: { text: always("您说明了理由"), article: always(law.volume) },
  postponed: {
    text: ({ request, agency }) =>
      `${agency}把答复推到${request.postponed ? sayFullDay(request.postponed.until) : ""}`,
    article: always(law.volume),
  },
  "help-asked": { text: always("您请人帮忙"), article: always(law.help) },
  "help-given": { text: ({ agency }) => `${agency}回应了您的求助`, article: always(law.help) },
  replied: {
    text: ({ request: { reply }, agency }) => `${agency}答复：${reply ? sayReply(reply.kind) : ""}`,
    article: ({ request: { reply } }) => (reply ? replyRules[reply.kind].article : law.reply),
  },
  overdue: { text: ({ agency }) => `${agency}没有按时答复`, article: always(law.reply) },
  acknowledged: { text: always("您收到了答复，办结") },
  archived: { text: always("复议、起诉的期限都过了，归档办结") },
  withdrawn: { text: always("您撤回了申请") },
  abandoned: {
    text: (told) => `${abandoned(told)}，视为放弃申请`,
    article: ({ request }) => (request.abandoned?.because === "not-paid" ? law.payment : law.correction),
  },
  rated: {
    text: ({ request: { rating } }) => (rating ? `您评价了办理：${rating.level} 分` : "您评价了办理"),
  },
  "rating-taken-back": { text: always("您撤回了评价") },
  "handed-from": { text: linked },
  "handed-on": { text: linked },
};
