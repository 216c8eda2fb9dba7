// The due dates of a rating as seen on a day, each with who must act, its ledger, sums and rules.
import type { components } from "@contract/schema";
import { dayOf } from "../calendar";
import { deadlineOfLedger } from "../deadline";
import { plainRules } from "../ledger-rules";
import { sumsOf } from "../ledger-sums";
import { bureau, handler, you } from "./actors";
import { law } from "./law";
import type { RatingCase } from "./rating-case";
import { cardOf, clockLedger, type RatingClock } from "./rating-clock";

type CaseDeadline = components["schemas"]["CaseDeadline"];

const titles: Record<RatingClock["kind"], string> = {
  verify: "核实您的评价",
  rectify: "整改，或说明为什么改不了",
  confirm: "说一说认不认可",
  review: "复核",
};

const starts: Record<RatingClock["kind"], string> = {
  verify: "您评价的那天不算",
  rectify: "核实、退回或复核的那天不算",
  confirm: "整改或说明的那天不算",
  review: "申诉或您不认可的那天不算",
};

const actorOf = (kind: RatingClock["kind"], rating: RatingCase) => {
  if (kind === "confirm") return you;
  return kind === "review" ? bureau(rating) : handler(rating);
};

function rulesOf(clock: RatingClock): NonNullable<CaseDeadline["rules"]> {
  const { kind, days } = clock;
  if (kind !== "confirm") return plainRules(starts[kind], days, law[kind], clockLedger(clock));
  return [
    { question: "从哪天数起", rule: `${starts.confirm}，次日数起`, article: law.confirm },
    { question: "数多少天", rule: `${days} 天，休息日也算`, article: law.confirm },
  ];
}

function seen(clock: RatingClock, rating: RatingCase, now: number): CaseDeadline {
  const { kind, endedAt } = clock;
  return {
    ...deadlineOfLedger(clockLedger(clock), dayOf(endedAt ?? now)),
    card: cardOf(clock, endedAt ?? now),
    kind,
    title: titles[kind],
    actor: actorOf(kind, rating),
    article: law[kind],
    met: endedAt !== undefined,
    sums: sumsOf(clockLedger(clock)),
    rules: rulesOf(clock),
  };
}

/** The contract's limit. */
const most = 8;

/** All due dates: the one that runs first, then what was done, newest first; what was not waited for is left out. */
export function deadlinesOf(rating: RatingCase, now: number): CaseDeadline[] {
  return rating.clocks
    .filter(({ stopped }) => !stopped)
    .reverse()
    .slice(0, most)
    .map((clock) => seen(clock, rating, now));
}
