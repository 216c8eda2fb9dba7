// What the applicant is told of a request: of what happened, and before a day that must not be missed.
import type { components } from "@contract/schema";
import { callName } from "../agency-names";
import { addDays, type Day, dayOf, formatInstant, instantOn } from "../calendar";
import { lastDayOf } from "../deadline";
import { remembered } from "../remembered";
import { sayDay } from "../say-day";
import { chargeFor } from "./charge";
import { correctLedger, explainLedger, payLedger, replyLedger } from "./clocks";
import type { DisclosureCase, EventName } from "./disclosure-case";
import { titleOf } from "./letter-facts";
import { allowedActions } from "./machine";
import { sayReply } from "./reply-rules";
import { sayAmount } from "./say-amount";
import { happenings } from "./timeline";

type Message = components["schemas"]["Message"];
type ActionName = components["schemas"]["RequestActionName"];

interface Told {
  kind: Message["kind"];
  title: string;
  text: string;
  dueOn?: Day;
  /** It waits as long as the case waits for this. */
  waitsFor?: ActionName;
}

type Teller = (request: DisclosureCase, agency: string, today: Day) => Told | undefined;

const dueOfCorrection = ({ correction }: DisclosureCase) =>
  correction ? lastDayOf(correctLedger(correction)) : undefined;
const dueOfPayment = ({ charge }: DisclosureCase) => (charge ? lastDayOf(payLedger(charge)) : undefined);
const amountOf = ({ charge }: DisclosureCase) => sayAmount(charge ? chargeFor(charge).amount : 0);

const correctionDue: Teller = (request, agency, today) => {
  const dueOn = dueOfCorrection(request);
  if (!dueOn) return undefined;
  const text = `${agency}请您补正，${sayDay(dueOn, today)}前交。不补正的，按放弃处理。`;
  return { kind: "correction-due", title: "请补正", text, dueOn, waitsFor: "correct" };
};

const feeDue: Teller = (request, _, today) => {
  const dueOn = dueOfPayment(request);
  if (!dueOn) return undefined;
  const text = `信息处理费 ${amountOf(request)} 元，${sayDay(dueOn, today)}前缴。不缴的，按放弃处理。`;
  return { kind: "fee-due", title: "请缴费", text, dueOn, waitsFor: "pay" };
};

const confirmationOwed =
  (text: (agency: string) => string): Teller =>
  (_, agency) => ({
    kind: "confirmation-owed",
    title: "等您确认",
    text: text(agency),
    waitsFor: "confirm",
  });

const asked: Teller = (_, agency) => ({
  kind: "consultation",
  title: "正在征求意见",
  text: `${agency}在征求别人的意见，这段时间不算在期限里。`,
});

const by = (request: DisclosureCase, today: Day) => sayDay(lastDayOf(replyLedger(request)), today);

/** Only what one wants to be told of; the rest stands in the timeline. Later facts do not change a text. */
const tellers: Partial<Record<EventName, Teller>> = {
  submitted: confirmationOwed(() => "申请已经提交。请确认是您提交的，双方确认了才算收到。"),
  received: (_, agency) => ({
    kind: "received",
    title: "已经收到",
    text: `双方都确认了，${agency}从次日起 20 个工作日内答复您。`,
  }),
  "correction-requested": correctionDue,
  "third-party-asked": asked,
  "co-agency-asked": asked,
  extended: ({ extension }, agency) => ({
    kind: "extended",
    title: "答复延期",
    text: `${agency}把答复的期限延长了 ${extension?.days ?? 0} 个工作日，只能延这一次。`,
  }),
  postponed: ({ postponed }, agency, today) =>
    postponed && {
      kind: "extended",
      title: "答复推后",
      text: `${agency}把答复推到${sayDay(postponed.until, today)}。`,
      dueOn: postponed.until,
    },
  charged: feeDue,
  "reasons-asked": ({ reasons }, agency, today) => {
    if (!reasons) return undefined;
    const dueOn = lastDayOf(explainLedger(reasons));
    const text = `${agency}请您说明为什么申请这么多，${sayDay(dueOn, today)}前说明。`;
    return { kind: "reasons-wanted", title: "请说明理由", text, dueOn, waitsFor: "explain" };
  },
  replied: ({ reply }, agency) => ({
    kind: "replied",
    title: "已经答复",
    text: `${agency}答复：${reply ? sayReply(reply.kind) : ""}。`,
  }),
  overdue: (request, agency, today) => ({
    kind: "overdue",
    title: "超期没有答复",
    text: `${agency}该在${by(request, today)}前答复，还没有答复。您可以投诉，也可以申请行政复议。`,
  }),
  abandoned: ({ abandoned }) => ({
    kind: "abandoned",
    title: "按放弃处理了",
    text: `没有按时${abandoned?.because === "not-paid" ? "缴费" : "补正"}，申请按放弃处理了。还想要的，可以再申请。`,
  }),
};

/** So many days before the last one, at this time, whoever still owes something is reminded. */
const reminder = { daysBefore: 3, clock: "09:00" };

/** A message never holds in full what was asked. */
const mostOfTitle = 24;

interface Dated {
  at: number;
  teller: Teller | undefined;
}

/** The reminders that have come: the duty was still open when the time came. */
function reminders(request: DisclosureCase, now: number): Dated[] {
  const { correction, charge } = request;
  const duties = [
    {
      dueOn: dueOfCorrection(request),
      done: correction?.correctedOn,
      event: "corrected",
      teller: correctionDue,
    },
    { dueOn: dueOfPayment(request), done: charge?.paidOn, event: "paid", teller: feeDue },
  ] as const;
  return duties.flatMap(({ dueOn, event, teller }) => {
    if (!dueOn) return [];
    const at = instantOn(addDays(dueOn, -reminder.daysBefore), reminder.clock);
    const over = request.timeline.find((entry) => [event, "withdrawn", "abandoned"].includes(entry.event));
    const began = request.timeline.find(
      ({ event: name }) => name === (event === "paid" ? "charged" : "correction-requested"),
    );
    return began && at > began.at && at <= now && !(over && over.at < at) ? [{ at, teller }] : [];
  });
}

function tell(request: DisclosureCase, now: number): readonly Omit<Message, "read">[] {
  if (request.status === "taken-back") return [];
  const today = dayOf(now);
  const agency = callName(request.agency);
  const happened = happenings(request, now).map(({ event, at, by: side }) => {
    const theirs = event === "confirmed" && side === "agency";
    return {
      at,
      teller: theirs ? confirmationOwed((name) => `${name}已经确认，请您也确认。`) : tellers[event],
    };
  });
  const waiting = allowedActions(request, now).flatMap(({ action, waits }) => (waits ? [action] : []));
  // As in the trail: what time brought stands before what was done at the same instant.
  const dated = [...reminders(request, now), ...happened].sort((one, other) => one.at - other.at);
  return dated
    .flatMap(({ at, teller }) => {
      const told = teller?.(request, agency, today);
      return told ? [{ at, ...told }] : [];
    })
    .map(({ at, waitsFor, ...told }, index) => ({
      id: `m-${request.id}-${index + 1}`,
      at: formatInstant(at),
      ...told,
      case: { kind: "disclosure-request" as const, id: request.id, title: titleOf(request, mostOfTitle) },
      waits: waitsFor !== undefined && waiting.includes(waitsFor),
    }));
}

/** Days count, and reminders come at one time of the day; nothing else in a message hangs on the clock. */
function periodOf(now: number): string {
  const today = dayOf(now);
  return now < instantOn(today, reminder.clock) ? `before ${today}` : today;
}

/**
 * The messages of a request up to an instant (epoch milliseconds), oldest first. Their ids stay as time goes on. What
 * was taken back is as if never filed, and tells nothing.
 */
export const messagesOf = remembered(tell, periodOf);
