// Whatever legal things happen to a ticket while time goes on, these hold.
import { validators } from "@generated/validators";
import fc from "fast-check";
import { faultsOf } from "../../../tests/support/deadline-faults";
import { anyTicketCourse, type TicketCourse } from "../../../tests/support/ticket-course";
import { ticketOn } from "../../../tests/support/tickets";
import { dayOf } from "../calendar";
import { deadlinesOf } from "./deadlines";
import { limitOf } from "./limit";
import { closeJoined } from "./machine";
import { messagesOf } from "./messages-of";
import type { TicketCase } from "./ticket-case";
import { happenings } from "./timeline";
import { progressOf, summaryOf, viewOf } from "./view";

const day = 86_400_000;

/** Every state of a course, as seen when it came and on some days after, up to the next. */
function seen({ states, now }: TicketCourse): { ticket: TicketCase; at: number }[] {
  return states.flatMap(({ ticket, now: at }, index) => {
    const until = states[index + 1]?.now ?? now + 60 * day;
    return [at, Math.floor((at + until) / 2), until].map((instant) => ({ ticket, at: instant }));
  });
}

const holdsForAny = (check: (course: TicketCourse) => void, numRuns = 100) =>
  fc.assert(fc.property(anyTicketCourse, check), { numRuns });

test("one number, one version more for each step, at most one extension", () => {
  holdsForAny(({ states }) => {
    expect(new Set(states.map(({ ticket }) => ticket.number)).size).toBe(1);
    expect(states.map(({ ticket }) => ticket.version)).toEqual(states.map((_, index) => index + 1));
    const last = states[states.length - 1]?.ticket;
    const asked = last?.events.filter(({ event }) => event === "extension-asked") ?? [];
    expect(asked.length).toBeLessThanOrEqual(1);
  });
});

test("nothing that a resident sent is missing from the timeline", () => {
  holdsForAny(({ states, now }) => {
    const last = states[states.length - 1]?.ticket;
    const notes = (last ? viewOf(last, now).timeline : []).flatMap(({ note }) => note ?? []);
    const sent = states.flatMap(({ command }) => {
      if (command?.action === "supplement" || command?.action === "answer") return command.text;
      if (command?.action === "urge") return command.text ?? [];
      return command?.action === "not-solved" ? command.reason : [];
    });
    expect(sent.filter((text) => !notes.includes(text))).toEqual([]);
    expect(notes).toContain(last?.input.text);
  });
});

test("a due date is the last day of its ledger, and the limit says the same; counted days are 1 to n", () => {
  holdsForAny((course) => {
    const faults = seen(course).flatMap(({ ticket, at }) => {
      const deadlines = deadlinesOf(ticket, at);
      const reply = deadlines.find(({ kind }) => kind === "reply");
      const differs = reply !== undefined && limitOf(ticket, at)?.dueOn !== reply.dueOn;
      return [
        ...deadlines.flatMap((deadline) => faultsOf(deadline, dayOf(at))),
        ...(differs ? ["the limit says another day"] : []),
      ];
    });
    expect(faults).toEqual([]);
  });
});

test("the trail and the messages lose nothing as time goes on", () => {
  holdsForAny((course) => {
    let entries: string[] = [];
    let messages: string[] = [];
    for (const { ticket, at } of seen(course)) {
      const told = happenings(ticket, at);
      const names = told.map(({ id, at: when, event }) => `${id} ${when} ${event}`);
      expect(entries.filter((entry) => !names.includes(entry))).toEqual([]);
      expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
      expect(told.every(({ at: when }) => when <= at)).toBe(true);
      entries = names;
      const sent = messagesOf(ticket, at).map(({ id, kind, at: when }) => `${id} ${kind} ${when}`);
      if (ticket.status !== "taken-back") expect(messages.filter((one) => !sent.includes(one))).toEqual([]);
      messages = sent;
    }
  });
});

test("what is told keeps the contract, and a dispute is never plain “dispatched”", () => {
  const { getTicket, queryTicket, listTickets, listMessages } = validators;
  holdsForAny((course) => {
    for (const { ticket, at } of seen(course)) {
      const messages = messagesOf(ticket, at).map((message) => ({ ...message, read: false }));
      const answers = [
        [getTicket, { ...viewOf(ticket, at), attachments: [] }],
        [queryTicket, progressOf(ticket, at)],
        [listTickets, { items: [summaryOf(ticket, at)], total: 1 }],
        [listMessages, { items: messages.slice(-50), total: messages.length, unread: 0 }],
      ] as const;
      for (const [operation, answer] of answers) {
        const validate = operation?.responses["200"];
        validate?.(answer);
        expect(validate?.errors ?? null).toBeNull();
      }
      if (ticket.status === "sent-back") {
        expect(viewOf(ticket, at).standing.sentence).toMatch(/正在确认由谁办理/);
      }
    }
  }, 40);
});

test("who joined it is told what became of it, and never what is another's", () => {
  const { getTicket } = validators;
  holdsForAny(({ states }) => {
    let child = ticketOn(
      "2025-11-01",
      { text: "我家的草料地也浇不上水了。" },
      { id: "tk-2", parentId: "tk-00000001" },
    );
    for (const { ticket, now } of states) {
      child = closeJoined(child, ticket, now);
      const view = viewOf(child, now, ticket);
      const validate = getTicket?.responses["200"];
      validate?.({ ...view, attachments: [] });
      expect(validate?.errors ?? null).toBeNull();
      expect(view.standing.sentence).not.toMatch(/您说|请您|您确认|您撤回/);
      expect(JSON.stringify(view)).not.toContain(ticket.input.text);
      const ended = ["closed", "archived", "not-accepted", "withdrawn", "taken-back"].includes(ticket.status);
      if (ended) expect(child.status).not.toBe("joined");
    }
  }, 40);
});
