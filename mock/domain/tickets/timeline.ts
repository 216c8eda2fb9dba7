// The trail as it is told: what was stored, and what time alone brings about.
import type { components } from "@contract/schema";
import { addDays, formatInstant, instantOn } from "../calendar";
import { lastDayOf } from "../deadline";
import { centre, department, nobody, you } from "./actors";
import { answerLedger, circulatedAt, overdueAt, yellowsOf } from "./clocks";
import { articleOf, textOf } from "./event-texts";
import { clockAt } from "./limit";
import type { Round, TicketCase, TicketEvent } from "./ticket-case";

type TimelineEntry = components["schemas"]["TimelineEntry"];
export type Happening = TicketEvent & { id: string };

/** So many re-handlings make it a 问题工单, one level up. */
export const escalatedAfter = 3;

const midnightAfter = (day: string) => instantOn(addDays(day, 1), "00:00");

function silences(ticket: TicketCase): Happening[] {
  return ticket.questions.flatMap((question) => {
    const at = midnightAfter(lastDayOf(answerLedger(question, ticket)));
    const doneAt = question.answeredAt ?? question.lapsedAt;
    if (doneAt !== undefined && doneAt < at) return [];
    return {
      id: `s-${question.id}`,
      event: "stayed-silent" as const,
      at,
      by: "system" as const,
      questionId: question.id,
    };
  });
}

/** Cards of a round, as long as its clock ran. */
function cards(round: Round, number: number, until: number): Happening[] {
  const found = [
    ...yellowsOf(round).map((at, index) => ({
      event: "yellow-card" as const,
      at,
      // The first keeps its id when an extension brings another.
      id: index === 0 ? `yellow-card-${number}` : `yellow-card-${number}-${index + 1}`,
    })),
    { event: "overdue" as const, at: overdueAt(round), id: `overdue-${number}` },
    { event: "circulated" as const, at: circulatedAt(round).at, id: `circulated-${number}` },
  ];
  return found.filter(({ at }) => at <= until).map((entry) => ({ ...entry, by: "system" as const }));
}

function escalations(ticket: TicketCase): Happening[] {
  const reopenings = ticket.events.filter(
    ({ event, result }) => event === "reopened" || result === "not-solved",
  );
  const third = reopenings[escalatedAfter - 1];
  return third ? [{ id: "escalated-1", event: "escalated", at: third.at, by: "system" }] : [];
}

/** Everything that happened up to an instant (epoch milliseconds), oldest first, each with an id that stays. */
export function happenings(ticket: TicketCase, now: number): Happening[] {
  const over = ["withdrawn", "taken-back", "closed", "archived", "not-accepted"].includes(ticket.status);
  const end = over ? Math.min(now, ticket.statusSince) : now;
  const derived = [
    ...silences(ticket).filter(({ at }) => at <= end),
    ...ticket.rounds.flatMap((round, index) => cards(round, index + 1, clockAt(ticket, round, now))),
  ];
  const stored = ticket.events.map((entry, index) => ({ ...entry, id: `e-${index + 1}` }));
  // What time brought was there before whatever somebody did at the same instant; a third reopening escalates.
  return [...derived, ...stored, ...escalations(ticket)].sort((one, other) => one.at - other.at);
}

function actorOf({ by, department: name }: Happening): TimelineEntry["actor"] {
  if (by === "resident") return you;
  if (by === "centre") return centre;
  return by === "department" && name ? department(name) : nobody;
}

/** As long as the contract lets a note be. */
const longestNote = 2000;

/** The timeline of the contract as seen at an instant (epoch milliseconds). */
export function timelineOf(ticket: TicketCase, now: number): TimelineEntry[] {
  return happenings(ticket, now).map((entry) => {
    const { id, event, at, note, uploadIds, delayed } = entry;
    const article = articleOf(event);
    return {
      id,
      at: formatInstant(at),
      event,
      actor: actorOf(entry),
      text: textOf(ticket, entry),
      ...(note ? { note: note.slice(0, longestNote) } : {}),
      ...(article ? { article } : {}),
      ...(uploadIds ? { uploadIds: [...uploadIds] } : {}),
      ...(delayed ? { delayed } : {}),
    };
  });
}
