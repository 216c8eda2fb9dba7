// Where a request stands, in short plain words: who acts, what is the applicant's, what comes next.
import type { components } from "@contract/schema";
import { callName } from "../agency-names";
import { type Day, dayOf } from "../calendar";
import { lastDayOf } from "../deadline";
import { sayDay } from "../say-day";
import { agencyOf, nobody, you } from "./actors";
import { chargeFor } from "./charge";
import { correctLedger, payLedger } from "./clocks";
import type { DisclosureCase, RequestStatus } from "./disclosure-case";
import { sayReply } from "./reply-rules";
import { sayAmount } from "./say-amount";
import { standingReceived } from "./standing-received";

type Standing = components["schemas"]["Standing"];
type Teller = (request: DisclosureCase, today: Day, agency: string) => Standing;

const ended = (sentence: string, next?: string): Standing => ({
  sentence,
  actor: nobody,
  ...(next ? { next } : {}),
});

const bothConfirm = "双方都确认的那天算收到，次日起 20 个工作日内答复您";

const awaiting: Teller = (request, _, agency) => {
  const { applicant, agency: theirs } = request.confirmations;
  if (applicant !== undefined) {
    return { sentence: `您已经确认，等${agency}确认`, actor: agencyOf(request), next: bothConfirm };
  }
  const sentence = theirs === undefined ? "已经提交，双方确认了才算收到" : `${agency}已经确认，等您确认`;
  return { sentence, actor: you, yours: "确认是您提交的", next: bothConfirm };
};

const correcting: Teller = ({ correction }, today, agency) => {
  if (!correction) return ended(`${agency}请您补正`);
  const dueOn = lastDayOf(correctLedger(correction));
  const late = today > dueOn;
  return {
    sentence: late
      ? `补正的期限 ${sayDay(dueOn, today)}过了`
      : `${agency}请您补正 ${correction.items.length} 项，${sayDay(dueOn, today)}前交`,
    actor: you,
    yours: late ? "有正当理由的，写明理由补正" : `补正 ${correction.items.length} 项`,
    next: late
      ? `没有正当理由的，${agency}会按放弃处理`
      : "收到补正的次日，答复的期限重新数；不补正的，按放弃处理",
    dueOn,
    overdue: late,
  };
};

const paying: Teller = ({ charge }, today, agency) => {
  if (!charge) return ended("等缴费");
  const dueOn = lastDayOf(payLedger(charge));
  const late = today > dueOn;
  const amount = sayAmount(chargeFor(charge).amount);
  return {
    sentence: late
      ? `缴费的期限 ${sayDay(dueOn, today)}过了`
      : `要缴信息处理费 ${amount} 元，${sayDay(dueOn, today)}前缴`,
    actor: late ? nobody : you,
    ...(late ? {} : { yours: `缴 ${amount} 元` }),
    next: late ? `${agency}会按放弃处理` : "缴费的次日，答复的期限重新数；不缴的，按放弃处理",
    dueOn,
    overdue: late,
  };
};

const replyOf = ({ reply }: DisclosureCase) => (reply ? sayReply(reply.kind) : "");

const abandonedBecause = {
  "not-corrected": "没有按时补正，按放弃处理了",
  "not-paid": "没有按时缴费，按放弃处理了",
} as const;

const tellers: Record<RequestStatus, Teller> = {
  "awaiting-confirmation": awaiting,
  received: standingReceived,
  "correction-requested": correcting,
  "fee-due": paying,
  replied: (request, _, agency) =>
    ended(
      `${agency}已经答复：${replyOf(request)}`,
      "看答复书；不服的，可以投诉、申请行政复议或者起诉，期限从收到次日起算",
    ),
  closed: (request) => ended(`办结：${replyOf(request)}`),
  withdrawn: () => ended("您撤回了申请", "还想要的，可以再申请一次"),
  abandoned: ({ abandoned }) =>
    ended(abandonedBecause[abandoned?.because ?? "not-corrected"], "还想要的，可以再申请一次"),
  "taken-back": () => ended("您在 10 分钟内撤销了，等于没有提交过"),
};

/** Where a request stands at an instant (epoch milliseconds). */
export function standingOf(request: DisclosureCase, now: number): Standing {
  return tellers[request.status](request, dayOf(now), callName(request.agency));
}
