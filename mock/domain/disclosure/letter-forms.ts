// What each letter is called and says, in the official order: facts, decision with its article, what follows.

import { lastDayOf } from "../deadline";
import { sayFullDay } from "../say-day";
import { chargeFor } from "./charge";
import { consultationEnds, correctLedger, explainLedger, payLedger, replyLedger } from "./clocks";
import type { LetterTopic } from "./command";
import { askedName } from "./consultations";
import type { DisclosureCase, Letter } from "./disclosure-case";
import { law } from "./law";
import { cite, filed, received, replyDue } from "./letter-facts";
import { remedyParagraphs } from "./remedies";
import { replyParagraphs } from "./reply-paragraphs";
import { replyRules } from "./reply-rules";
import { sayAmount } from "./say-amount";

interface LetterForm {
  kind: Letter["kind"];
  /** Ends the letter's number. */
  suffix: string;
  title: (request: DisclosureCase) => string;
  paragraphs: (request: DisclosureCase) => string[];
}

const always = (title: string) => () => title;
const numbered = (items: readonly string[]) => items.map((item, index) => `${index + 1}. ${item}`);

const replyTitle = ({ reply }: DisclosureCase) => {
  const title = reply ? replyRules[reply.kind].title : "";
  return `政府信息公开申请答复书（${title.split("：")[0]}）`;
};

const chargeText = ({ charge }: DisclosureCase): string[] => {
  if (!charge) return [];
  const { amount, lines } = chargeFor(charge);
  return [
    `${cite(law.charge)}，本机关决定收取信息处理费 ${sayAmount(amount)} 元，按${charge.basis === "item" ? "件" : "量"}计收。`,
    ...lines.map((line) => `${line.text}：${sayAmount(line.amount)} 元`),
    `请在${sayFullDay(lastDayOf(payLedger(charge)))}前缴纳。逾期不缴的，视为放弃申请，本机关不再处理。${cite(law.payment)}。`,
    `缴费次日起，答复的期限重新计算。${cite(law.restartByPayment.split("：")[0] ?? "")}。`,
  ];
};

export const letterForms: Readonly<Record<LetterTopic, LetterForm>> = {
  receipt: {
    kind: "receipt",
    suffix: "收",
    title: always("政府信息公开申请登记回执"),
    paragraphs: (request) => [
      filed(request),
      `双方已经确认，${received(request)}${cite(law.receipt)}。`,
      `本机关将在${replyDue(request)}前答复您。${cite(law.reply)}。`,
    ],
  },
  "correction-notice": {
    kind: "correction-notice",
    suffix: "补",
    title: always("政府信息公开申请补正告知书"),
    paragraphs: (request) => {
      const { correction } = request;
      if (!correction) return [];
      const due = sayFullDay(lastDayOf(correctLedger(correction)));
      return [
        filed(request),
        `申请的内容还不明确，请一次补正下面 ${correction.items.length} 项。${cite(law.correction)}。`,
        ...numbered(correction.items),
        `请在${due}前补正。答复的期限从收到补正的次日起重新计算。`,
        "没有正当理由、到期不补正的，视为放弃申请，本机关不再处理。",
      ];
    },
  },
  "consultation-notice": {
    kind: "consultation-notice",
    suffix: "征",
    title: always("征求意见告知书"),
    paragraphs: (request) => {
      const consultation = request.consultations[request.consultations.length - 1];
      if (!consultation) return [];
      const name = askedName(consultation);
      const third = consultation.kind === "third-party";
      return [
        filed(request),
        third
          ? `公开这项信息可能损害第三方的合法权益，本机关已经书面征求${name}的意见。${cite(law.thirdParty)}。`
          : `这项信息由本机关与${name}共同制作，本机关已经征求它的意见。${cite(law.coAgency)}。`,
        `意见应当在${sayFullDay(consultationEnds(consultation))}前提出。${
          third ? "到期没有提出的，由本机关决定是否公开。" : "到期没有提出的，视为同意公开。"
        }`,
        `征求意见的时间不算在答复的期限里。${cite(law.exclusion)}。`,
      ];
    },
  },
  "extension-notice": {
    kind: "extension-notice",
    suffix: "延",
    title: always("延长答复期限告知书"),
    paragraphs: (request) => [
      filed(request),
      `因${request.extension?.reason}，经本机关政府信息公开工作机构负责人同意，答复的期限延长 ${request.extension?.days} 个工作日。${cite(law.reply)}。`,
      `本机关将在${replyDue(request)}前答复您。期限只能延长这一次。`,
    ],
  },
  postponement: {
    kind: "extension-notice",
    suffix: "迟",
    title: always("延迟答复告知书"),
    paragraphs: (request) => [
      filed(request),
      `您说明的理由合理，但${request.postponed?.reason}，本机关不能在期限内答复。${cite(law.volume)}。`,
      `本机关将在${replyDue(request)}前答复您。`,
    ],
  },
  "fee-notice": {
    kind: "fee-notice",
    suffix: "费",
    title: always("政府信息公开信息处理费收费通知"),
    paragraphs: (request) => [
      filed(request),
      ...chargeText(request),
      "对收费有异议的，可以在本机关不再处理申请以后，就不再处理申请行政复议或者提起行政诉讼。",
    ],
  },
  "reasons-notice": {
    kind: "reasons-notice",
    suffix: "询",
    title: always("说明理由告知书"),
    paragraphs: (request) => {
      const { reasons } = request;
      if (!reasons) return [];
      return [
        filed(request),
        `您申请的数量、频次明显超过合理范围，请说明理由。${cite(law.volume)}。`,
        reasons.text,
        `请在${sayFullDay(lastDayOf(explainLedger(reasons)))}前说明。答复的期限照常计算，到${sayFullDay(lastDayOf(replyLedger(request)))}。`,
      ];
    },
  },
  reply: {
    kind: "reply",
    suffix: "答",
    title: replyTitle,
    paragraphs: (request) => [...replyParagraphs(request), ...remedyParagraphs(request)],
  },
  "abandonment-notice": {
    kind: "abandonment-notice",
    suffix: "止",
    title: always("不再处理政府信息公开申请告知书"),
    paragraphs: (request) => [
      filed(request),
      request.abandoned?.because === "not-paid"
        ? `您没有在期限内缴纳信息处理费，视为放弃申请，本机关不再处理。${cite(law.payment)}。`
        : `您没有在期限内补正，也没有说明正当理由，视为放弃申请，本机关不再处理。${cite(law.correction)}。`,
      ...remedyParagraphs(request),
    ],
  },
};
