// The due dates of a request as seen on a day, each with who must act, its article, its ledger, sums and rules.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import { deadlineOfLedger } from "../deadline";
import type { LedgerEntry } from "../ledger-day";
import { plainRules } from "../ledger-rules";
import { sumsOf } from "../ledger-sums";
import { type Actor, agencyOf, askedParty, you } from "./actors";
import * as clocks from "./clocks";
import { isSilent } from "./consultations";
import type { DisclosureCase } from "./disclosure-case";
import { law } from "./law";
import { endedOn } from "./overdue";
import { remedyDeadlines } from "./remedy-deadlines";
import { replyLedgerRules } from "./reply-ledger-rules";

type CaseDeadline = components["schemas"]["CaseDeadline"];

interface Due {
  kind: CaseDeadline["kind"];
  title: string;
  actor: Actor;
  article: string;
  ledger: LedgerEntry[];
  rules: NonNullable<CaseDeadline["rules"]>;
  /** When it was done. */
  doneOn: Day | undefined;
}

/** 电子监察 watches the agency alone; what was done late stays red. */
function seen({ ledger, doneOn, rules, ...due }: Due, today: Day): CaseDeadline {
  const deadline = deadlineOfLedger(ledger, doneOn ?? today);
  const met = doneOn !== undefined;
  const watched = due.actor.role === "agency" && (!met || deadline.overdue);
  return {
    ...deadline,
    ...due,
    card: watched ? deadline.card : "none",
    met,
    sums: sumsOf(ledger),
    rules,
  };
}

function replyDue(request: DisclosureCase): Due[] {
  if (request.status !== "received" && !request.reply) return [];
  const ledger = clocks.replyLedger(request);
  const rules = replyLedgerRules(request, ledger);
  const doneOn = request.reply?.onDay;
  return [
    { kind: "reply", title: "答复您", actor: agencyOf(request), article: law.reply, ledger, rules, doneOn },
  ];
}

function correctionDues(request: DisclosureCase, today: Day): Due[] {
  const { correction, receivedOn, status } = request;
  if (receivedOn === undefined) return [];
  const { correctionNotice } = clocks.periods;
  const ledger = clocks.correctionNoticeLedger(receivedOn);
  const notice: Due = {
    kind: "correction-notice",
    title: "内容不清楚的，告诉您补正",
    actor: agencyOf(request),
    article: law.correction,
    ledger,
    rules: plainRules("收到申请的那天不算", correctionNotice, law.correction, ledger),
    doneOn: correction?.requestedOn,
  };
  if (!correction) {
    const still = status === "received" && !deadlineOfLedger(ledger, today).overdue;
    return still ? [notice] : [];
  }
  const owed = clocks.correctLedger(correction);
  return [
    notice,
    {
      kind: "correct",
      title: "补正",
      actor: you,
      article: law.correction,
      ledger: owed,
      rules: plainRules("告知补正的那天不算", correction.days, law.correction, owed),
      doneOn: correction.correctedOn,
    },
  ];
}

function applicantDues({ charge, reasons }: DisclosureCase): Due[] {
  const dues: Due[] = [];
  if (reasons) {
    const ledger = clocks.explainLedger(reasons);
    const rules = plainRules("请您说明的那天不算", clocks.periods.explain, law.volume, ledger);
    const doneOn = reasons.explainedOn;
    dues.push({ kind: "explain", title: "说明理由", actor: you, article: law.volume, ledger, rules, doneOn });
  }
  if (charge) {
    const ledger = clocks.payLedger(charge);
    const rules = plainRules("收到收费通知的那天不算", clocks.periods.pay, law.payment, ledger);
    const doneOn = charge.paidOn;
    dues.push({
      kind: "pay",
      title: "缴信息处理费",
      actor: you,
      article: law.payment,
      ledger,
      rules,
      doneOn,
    });
  }
  return dues;
}

/** A silence is over on its day, and told among the consultations. */
function consultationDues({ consultations }: DisclosureCase, today: Day): Due[] {
  return consultations
    .filter((one) => !isSilent(one, today))
    .map((one) => {
      const ledger = clocks.consultationLedger(one);
      const article = one.kind === "third-party" ? law.thirdParty : law.coAgency;
      const rules = plainRules("征求的那天不算", clocks.periods.consultation, article, ledger);
      return {
        kind: "consultation",
        title: "回答征求的意见",
        actor: askedParty(one),
        article,
        ledger,
        rules,
        doneOn: one.answeredOn,
      };
    });
}

/** All due dates: the reply first, then what waits, then what was done; what lapsed with the case is left out. */
export function deadlinesOf(request: DisclosureCase, today: Day): CaseDeadline[] {
  const over = endedOn(request) !== undefined;
  const dues = [
    ...replyDue(request),
    ...applicantDues(request),
    ...correctionDues(request, today),
    ...consultationDues(request, today),
  ].filter(({ doneOn }) => doneOn !== undefined || !over);
  return [...dues.map((due) => seen(due, today)), ...remedyDeadlines(request, today)];
}
