import type { Day } from "../calendar";
import type { Round, TicketCase, TicketQuestion } from "./ticket-case";
import { limitDays } from "./ticket-rules";

/** A new round on a day, with the limit of the ticket's kind. */
export const startRound = ({ rules, input }: TicketCase, today: Day): Round => ({
  startedOn: today,
  days: limitDays(rules, input.kind, input.urgent === true),
});

const changeLast = ({ rounds }: TicketCase, change: (last: Round) => Round): Round[] =>
  rounds.map((round, index) => (index === rounds.length - 1 ? change(round) : round));

/** It was answered; the clock stands still. */
export const endRound = (ticket: TicketCase, now: number): Round[] =>
  changeLast(ticket, (last) => ({ ...last, repliedAt: now }));

type Extension = NonNullable<Round["extension"]>;

/** The extension of the round that runs: asked for first, decided later. */
export const extendRound = (
  ticket: TicketCase,
  more:
    | Pick<Extension, "days" | "reason" | "askedOn">
    | Required<Pick<Extension, "decision" | "decidedOn" | "decidedAt">>,
): Round[] =>
  changeLast(ticket, (last) => {
    if ("days" in more) return { ...last, extension: more };
    return last.extension ? { ...last, extension: { ...last.extension, ...more } } : last;
  });

/** Questions that nobody answered need no answer any more once it was replied to, or withdrawn. */
export const lapse = ({ questions }: TicketCase, now: number): TicketQuestion[] =>
  questions.map((one) =>
    one.answeredAt === undefined && one.lapsedAt === undefined ? { ...one, lapsedAt: now } : one,
  );
