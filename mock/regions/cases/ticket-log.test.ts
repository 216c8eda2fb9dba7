import { countTickets } from "../../domain/ticket-figures/count";
import { countedOf } from "../../domain/ticket-figures/counted-of";
import type { TicketCase } from "../../domain/tickets/ticket-case";
import { packs } from "../packs";
import { ticketLog } from "./ticket-log";

const now = Date.parse("2026-10-16T09:12:00+08:00");
const places = packs.map((pack) => [pack.region.name, ticketLog(pack, now)] as const);
const happened = (log: readonly TicketCase[], event: string) =>
  log.filter(({ events }) => events.some((one) => one.event === event)).length;

test.each(places)("%s has a few hundred tickets in two years, each with a number of its own", (_, log) => {
  expect(log.length).toBeGreaterThan(180);
  expect(log.length).toBeLessThan(600);
  expect(new Set(log.map(({ number }) => number)).size).toBe(log.length);
  expect(log.every(({ events }) => events.every(({ at }) => at < now))).toBe(true);
});

test.each(places)("%s: they went as hotlines go", (_, log) => {
  for (const event of [
    "replied",
    "reopened",
    "sent-back",
    "withdrawn",
    "not-accepted",
    "answered-directly",
  ]) {
    expect([event, happened(log, event) > 0]).toEqual([event, true]);
  }
});

test.each(places)("%s: the figures are a recount of the trails", (_, log) => {
  const asked = { by: "month", from: "2024-11", to: "2026-10" } as const;
  const { total } = countTickets(log.map(countedOf), asked, "2026-10-16");
  const ended = (ticket: TicketCase) => ticket.status === "closed" || ticket.status === "archived";
  expect(total.filed).toBe(log.length);
  expect(total.closing.numerator).toBe(log.filter(ended).length);
  expect(total.closing.denominator).toBe(
    log.filter(({ events }) => events.some(({ event }) => event === "accepted")).length,
  );
  const rated = log.filter(({ rating, callBacks }) => rating || callBacks.some(({ level }) => level));
  expect(total.satisfied.denominator).toBe(rated.length);
  for (const share of [total.response, total.closing, total.punctual, total.solved, total.satisfied]) {
    // Some of each fail, so that no rate is a hundred per cent by construction.
    expect(share.numerator).toBeLessThan(share.denominator);
    expect(share.numerator).toBeGreaterThan(share.denominator / 2);
  }
});

test("late replies and late signatures are told by the trail", () => {
  for (const [, log] of places) {
    for (const ticket of log) {
      const { repliedAt, dueOn } = countedOf(ticket);
      const isLate =
        repliedAt !== undefined &&
        new Date(repliedAt + 8 * 3_600_000).toISOString().slice(0, 10) > (dueOn ?? "");
      const told = ticket.events.some(({ event, delayed }) => event === "replied" && delayed === true);
      expect([ticket.id, told]).toEqual([ticket.id, isLate]);
    }
  }
});
