// The caller's cases of all kinds. Lists may be long: how a case stands is told only of those that are looked at.
import { ownRequests } from "./disclosure-rows";
import { isOpenCase, waitsForApplicant } from "./domain/disclosure/waiting";
import { ofRating } from "./domain/own-cases/of-rating";
import { ofRequest } from "./domain/own-cases/of-request";
import { ofTicket } from "./domain/own-cases/of-ticket";
import type { OwnCase } from "./domain/own-cases/own-case";
import { waitsForRater } from "./domain/ratings/machine";
import { isOpenRating } from "./domain/ratings/standing";
import { isOpenTicket, waitsForResident } from "./domain/tickets/waiting";
import type { Context } from "./operations/operation";
import { ownRatings } from "./rating-rows";
import { ownTickets, parentOf } from "./ticket-rows";

/** A case that is not yet told. */
interface Untold {
  kind: OwnCase["kind"];
  /** Epoch milliseconds. */
  submittedAt: number;
  open: boolean;
  waits: boolean;
  tell: () => OwnCase;
}

/** The caller's cases, kind by kind, without those taken back. */
export function untoldCases(context: Context): Untold[] {
  const { now } = context;
  return [
    ...ownRequests(context).map(
      (row): Untold => ({
        kind: "disclosure-request",
        submittedAt: row.submittedAt,
        open: isOpenCase(row),
        waits: waitsForApplicant(row, now),
        tell: () => ofRequest(row, now),
      }),
    ),
    ...ownTickets(context).map(
      (row): Untold => ({
        kind: "ticket",
        submittedAt: row.submittedAt,
        open: isOpenTicket(row),
        waits: waitsForResident(row, now),
        tell: () => ofTicket(row, now, parentOf(row, context)),
      }),
    ),
    ...ownRatings(context).map(
      (row): Untold => ({
        kind: "rating",
        submittedAt: row.submittedAt,
        open: isOpenRating(row),
        waits: waitsForRater(row, now),
        tell: () => ofRating(row, now),
      }),
    ),
  ];
}

/** Those that wait for the caller by their due day, without one last; then the rest, newest first. */
export function byUrgency(cases: readonly Untold[]): (() => OwnCase)[] {
  const newest = (one: { submittedAt: number }, other: { submittedAt: number }) =>
    other.submittedAt - one.submittedAt;
  const waiting = cases
    .filter(({ waits }) => waits)
    .map(({ submittedAt, tell }) => ({ submittedAt, told: tell() }))
    .sort((one, other) => {
      const [day, otherDay] = [one.told.dueOn ?? "9", other.told.dueOn ?? "9"];
      return day === otherDay ? newest(one, other) : day < otherDay ? -1 : 1;
    });
  const rest = cases.filter(({ waits }) => !waits).sort(newest);
  return [
    ...waiting.map(
      ({ told }) =>
        () =>
          told,
    ),
    ...rest.map(({ tell }) => tell),
  ];
}
