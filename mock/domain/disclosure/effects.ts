// What each action adds: facts, the entry of the trail, a letter. The status comes from the table.
import type { ActionName, Change, Commands, Moment } from "./command";
import type { DisclosureCase } from "./disclosure-case";
import { correctionOverdue, otherSideOwes } from "./guards";
import { nextLetterId } from "./letter-id";

type Effects = {
  [A in ActionName]: (request: DisclosureCase, command: Commands[A], moment: Moment) => Change;
};

const noted = (note: string | undefined) => (note ? { note } : {});
const lines = (...parts: (string | undefined)[]) => parts.filter(Boolean).join("\n");

/** The new fields of a fact that is there already; the guards see to it that it is. */
const added = <Fact extends object>(fact: Fact | undefined, more: Partial<Fact>) =>
  fact ? { ...fact, ...more } : undefined;

const effects: Effects = {
  "take-back": () => ({ event: { event: "taken-back" } }),
  /** The day of receipt is the day of the second confirmation [31]. */
  confirm: (request, _, moment) => {
    const confirmations = { ...request.confirmations, [moment.role]: moment.now };
    return otherSideOwes(request, moment)
      ? { facts: { confirmations }, event: { event: "confirmed" } }
      : {
          facts: { confirmations, receivedOn: moment.today },
          event: { event: "received" },
          letter: "receipt",
        };
  },
  "request-correction": (_, { items, days }, { today }) => ({
    facts: { correction: { items, days, requestedOn: today } },
    event: { event: "correction-requested", note: items.join("\n") },
    letter: "correction-notice",
  }),
  correct: (request, { wanted, attachments = [], goodReason }, moment) => {
    const correction = added(request.correction, { correctedOn: moment.today });
    const kept = [...(request.input.attachments ?? []), ...attachments];
    const delayed = correctionOverdue(request, moment);
    return {
      facts: {
        ...(correction ? { correction } : {}),
        input: { ...request.input, wanted, ...(kept.length > 0 ? { attachments: kept } : {}) },
      },
      event: { event: "corrected", ...noted(goodReason), ...(delayed ? { delayed } : {}) },
    };
  },
  "deem-abandoned": ({ status }, _, { today }) => ({
    facts: {
      abandoned: { because: status === "fee-due" ? "not-paid" : "not-corrected", onDay: today },
    },
    event: { event: "abandoned" },
    letter: "abandonment-notice",
  }),
  consult: ({ consultations }, { kind, name }, { today }) => {
    const id = `c-${consultations.length + 1}`;
    return {
      facts: { consultations: [...consultations, { id, kind, name, askedOn: today }] },
      event: {
        event: kind === "third-party" ? "third-party-asked" : "co-agency-asked",
        consultationId: id,
      },
      letter: "consultation-notice",
    };
  },
  "record-answer": ({ consultations }, { consultationId, answer, text }, { today }) => ({
    facts: {
      consultations: consultations.map((one) =>
        one.id === consultationId ? { ...one, answer, answeredOn: today } : one,
      ),
    },
    event: { event: "answered", consultationId, ...noted(text) },
  }),
  extend: (_, { days, reason, approvedBy }, { today }) => ({
    facts: { extension: { days, reason, approvedBy, onDay: today } },
    event: { event: "extended", note: lines(reason, `${approvedBy}同意`) },
    letter: "extension-notice",
  }),
  charge: (_, { action: __, ...charge }, { today }) => ({
    facts: { charge: { ...charge, noticedOn: today } },
    event: { event: "charged" },
    letter: "fee-notice",
  }),
  pay: ({ charge }, _, { today }) => {
    const paid = added(charge, { paidOn: today });
    return { facts: paid ? { charge: paid } : {}, event: { event: "paid" } };
  },
  "ask-reasons": (_, { text }, { today }) => ({
    facts: { reasons: { text, askedOn: today } },
    event: { event: "reasons-asked", note: text },
    letter: "reasons-notice",
  }),
  explain: (request, { reason }, { today }) => {
    const reasons = added(request.reasons, { explainedOn: today, explanation: reason });
    return { facts: reasons ? { reasons } : {}, event: { event: "explained", note: reason } };
  },
  postpone: (_, { until, reason }, { today }) => ({
    facts: { postponed: { until, reason, onDay: today } },
    event: { event: "postponed", note: reason },
    letter: "postponement",
  }),
  reply: (request, { action: _, ...reply }, { today }) => ({
    facts: { reply: { ...reply, onDay: today, letterId: nextLetterId(request) } },
    event: { event: "replied", ...noted(lines(reply.text, reply.reason)) },
    letter: "reply",
  }),
  withdraw: (_, { reason }) => ({ event: { event: "withdrawn", ...noted(reason) } }),
  "ask-help": ({ help }, { because, note }) => ({
    facts: { help: [...help, { because, ...noted(note) }] },
    event: { event: "help-asked", ...noted(note) },
  }),
  "answer-help": ({ help }, { text }) => ({
    facts: { help: help.map((one) => (one.answer === undefined ? { ...one, answer: text } : one)) },
    event: { event: "help-given", note: text },
  }),
  acknowledge: () => ({ event: { event: "acknowledged" } }),
  archive: () => ({ event: { event: "archived" } }),
  rate: (_, { level, text }) => ({
    facts: { rating: { level, ...(text ? { text } : {}) } },
    event: { event: "rated", ...noted(text) },
  }),
};

/** What a command adds to a case that allows it. */
export function effectOf<A extends ActionName>(
  request: DisclosureCase,
  command: Commands[A] & { action: A },
  moment: Moment,
): Change {
  return effects[command.action](request, command, moment);
}
