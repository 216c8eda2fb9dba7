import type { components } from "@contract/schema";
import { addDays, type Day, isNoticePublished } from "../calendar";
import { deadlineOfLedger, lastDayOf } from "../deadline";
import { sayDay } from "../say-day";
import { agencyOf, askedParty, you } from "./actors";
import { explainLedger, replyLedger } from "./clocks";
import type { DisclosureCase } from "./disclosure-case";
import { awaitsAnswer } from "./guards";

type Standing = components["schemas"]["Standing"];

/** Whether a question to others stops the clock just now: it is open and the reply is not overdue already. */
export function isPaused(request: DisclosureCase, today: Day): boolean {
  return (
    request.status === "received" &&
    request.consultations.some((one) => awaitsAnswer(one, today)) &&
    today <= lastDayOf(replyLedger(request))
  );
}

/** Whole days from one day to another. */
function daysAfter(from: Day, to: Day): number {
  let days = 0;
  for (let day = from; day < to; day = addDays(day, 1)) days += 1;
  return days;
}

function paused(request: DisclosureCase, today: Day, agency: string, by: string): Standing {
  const asked = request.consultations.filter((one) => awaitsAnswer(one, today));
  const all = [...new Set(asked.map((one) => askedParty(one).name))];
  const names = all.length > 2 ? `${all.length} 家` : all.join("、");
  const [first] = asked;
  return {
    sentence: `${agency}正在征求${names}的意见，这段时间不算`.slice(0, 120),
    actor: first ? askedParty(first) : agencyOf(request),
    next: `有了回答，${agency}接着办，最晚 ${by}前答复您`,
  };
}

function overdue(request: DisclosureCase, today: Day, agency: string, dueOn: Day): Standing {
  return {
    sentence: `${agency}该在${sayDay(dueOn, today)}前答复，已经超过 ${daysAfter(dueOn, today)} 天`,
    actor: agencyOf(request),
    next: "您可以向上一级机关投诉，也可以申请行政复议",
  };
}

/** Where a request stands that the agency is handling. */
export function standingReceived(request: DisclosureCase, today: Day, agency: string): Standing {
  const { reasons, extension, postponed } = request;
  const { dueOn, ...deadline } = deadlineOfLedger(replyLedger(request), today);
  const by = `${sayDay(dueOn, today)}${isNoticePublished(dueOn) ? "" : "（暂定）"}`;
  const seen = { dueOn, overdue: deadline.overdue };
  if (deadline.overdue) return { ...overdue(request, today, agency, dueOn), ...seen };
  if (reasons && reasons.explainedOn === undefined) {
    const until = lastDayOf(explainLedger(reasons));
    return {
      sentence: `${agency}请您说明为什么申请这么多`,
      actor: you,
      yours: today > until ? "还没说明理由，请尽快说明" : `${sayDay(until, today)}前说明理由`,
      next: `理由合理的照办；不合理的，可以不予处理。答复的期限照常数，到 ${by}`,
      ...seen,
    };
  }
  if (isPaused(request, today)) return { ...paused(request, today, agency, by), ...seen };
  const may = extension || postponed ? "" : "若要延长，到期前会告诉您理由；只能一次，最多 20 个工作日";
  return {
    sentence: today === dueOn ? `${agency}正在办理，今天该答复您` : `${agency}正在办理，${by}前答复您`,
    actor: agencyOf(request),
    ...(may ? { next: may } : { next: "日期不会再往后推" }),
    ...seen,
  };
}
