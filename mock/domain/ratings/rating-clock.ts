// The clocks of a rating: each runs after the other, and counts who must act by when.
import { addDays, type Day, dayOf, instantOn } from "../calendar";
import { lastDayOf, ledgerOf } from "../deadline";
import type { LedgerEntry } from "../ledger-day";
import { memo } from "../memo";
import { law } from "./law";
import type { RatingRules } from "./rating-rules";

type ClockKind = "verify" | "rectify" | "confirm" | "review";

/** From and until when one counts, in epoch milliseconds. */
export interface RatingClock {
  kind: ClockKind;
  /** Working days; to confirm, calendar days. */
  days: number;
  from: number;
  endedAt?: number;
  /** An appeal, or the end of the period, came instead of what was due. */
  stopped?: true;
}

/** Cards come when offices open. */
const cardsAt = "09:00";
/** A yellow card from this part of the days on. */
const yellowFrom = 0.8;

const daysOf: Record<ClockKind, (rules: RatingRules) => number> = {
  verify: ({ verifyDays }) => verifyDays,
  rectify: ({ rectifyDays }) => rectifyDays,
  confirm: ({ confirmDays }) => confirmDays,
  review: ({ reviewDays }) => reviewDays,
};

/** A clock that begins now. */
export const startClock = (kind: ClockKind, rules: RatingRules, now: number): RatingClock => ({
  kind,
  days: daysOf[kind](rules),
  from: now,
});

/** The clocks after what the last one waited for was done, or something else came instead. */
export const endLast = (clocks: readonly RatingClock[], now: number, stopped?: "stopped"): RatingClock[] =>
  clocks.map((clock, index) =>
    index === clocks.length - 1 && clock.endedAt === undefined
      ? { ...clock, endedAt: now, ...(stopped ? { stopped: true as const } : {}) }
      : clock,
  );

/** One entry a day up to the due day. */
export const clockLedger = memo(({ kind, days, from }: RatingClock): LedgerEntry[] =>
  ledgerOf(dayOf(from), { days, unit: kind === "confirm" ? "calendar-day" : "working-day" }, law[kind]),
);

export const dueOf = (clock: RatingClock): Day => lastDayOf(clockLedger(clock));

/** The first moment after the due day. */
export const overAt = (clock: RatingClock): number => instantOn(addDays(dueOf(clock), 1), "00:00");

/** The clock that runs. */
export function runningClock({ clocks }: { clocks: readonly RatingClock[] }): RatingClock | undefined {
  const last = clocks[clocks.length - 1];
  return last?.endedAt === undefined ? last : undefined;
}

/** When the yellow card comes; a limit of one day has none, it would stand from the first minute. */
export function yellowAt({ days, ...clock }: RatingClock): number | undefined {
  const counted = clockLedger({ days, ...clock }).find(
    ({ number }) => number !== undefined && number / days >= yellowFrom,
  );
  return counted && days > 1 ? instantOn(counted.day, cardsAt) : undefined;
}

/** 电子监察 of those who handle it: yellow from 80 % of the days, red from being overdue. */
export function cardOf(clock: RatingClock, at: number): "none" | "yellow" | "red" {
  if (clock.kind === "confirm") return "none";
  if (at >= overAt(clock)) return "red";
  const yellow = yellowAt(clock);
  return yellow !== undefined && at >= yellow ? "yellow" : "none";
}
