// Whatever legal things happen to a request while time goes on, these hold.
import { validators } from "@generated/validators";
import fc from "fast-check";
import { faultsOf } from "../../../tests/support/deadline-faults";
import { anyCourse, type Course } from "../../../tests/support/legal-course";
import { dayOf } from "../calendar";
import { deadlinesOf } from "./deadlines";
import type { DisclosureCase } from "./disclosure-case";
import { messagesOf } from "./messages-of";
import { happenings } from "./timeline";
import { progressOf, summaryOf, viewOf } from "./view";

/** Every state of a course, as seen when it came and on some days after, up to the next. */
function seen({ states, now }: Course): { request: DisclosureCase; at: number }[] {
  return states.flatMap(({ request, now: at }, index) => {
    const until = states[index + 1]?.now ?? now + 90 * 86_400_000;
    return [at, Math.floor((at + until) / 2), until].map((instant) => ({ request, at: instant }));
  });
}

const holdsForAny = (check: (course: Course) => void, numRuns = 100) =>
  fc.assert(fc.property(anyCourse, check), { numRuns });

test("a due date is the last day of its ledger; days follow each other; counted days are 1 to n", () => {
  holdsForAny((course) => {
    const faults = seen(course).flatMap(({ request, at }) =>
      deadlinesOf(request, dayOf(at)).flatMap((deadline) => faultsOf(deadline, dayOf(at))),
    );
    expect(faults).toEqual([]);
  });
});

test("at most one extension of at most 20 working days, one correction, one charge, one reply", () => {
  holdsForAny(({ states }) => {
    const { timeline, extension } = states[states.length - 1]?.request ?? { timeline: [] };
    for (const once of ["received", "extended", "correction-requested", "charged", "postponed", "replied"]) {
      expect(timeline.filter(({ event }) => event === once).length).toBeLessThanOrEqual(1);
    }
    expect(extension?.days ?? 1).toBeLessThanOrEqual(20);
  });
});

test("the trail and the messages lose nothing as time goes on", () => {
  holdsForAny((course) => {
    let entries: string[] = [];
    let messages: string[] = [];
    for (const { request, at } of seen(course)) {
      const told = happenings(request, at);
      const names = told.map(({ id, at: when, event }) => `${id} ${when} ${event}`);
      const kept = new Set(names);
      expect(entries.filter((entry) => !kept.has(entry))).toEqual([]);
      expect(told.every(({ at: when }, index) => when >= (told[index - 1]?.at ?? 0))).toBe(true);
      entries = names;
      if (request.status === "taken-back") continue;
      const sent = messagesOf(request, at).map(({ id, kind, at: when }) => `${id} ${kind} ${when}`);
      expect(sent.slice(0, messages.length)).toEqual(messages);
      messages = sent;
    }
  });
});

test("what is told keeps the contract", () => {
  const { getDisclosureRequest, queryDisclosureRequest, listDisclosureRequests, listMessages } = validators;
  holdsForAny((course) => {
    for (const { request, at } of seen(course)) {
      const messages = messagesOf(request, at).map((message) => ({ ...message, read: false }));
      const answers = [
        [getDisclosureRequest, viewOf(request, at)],
        [queryDisclosureRequest, progressOf(request, at)],
        [listDisclosureRequests, { items: [summaryOf(request, at)], total: 1 }],
        [listMessages, { items: messages.slice(-50), total: messages.length, unread: 0 }],
      ] as const;
      for (const [operation, answer] of answers) {
        const validate = operation?.responses["200"];
        validate?.(answer);
        expect(validate?.errors ?? null).toBeNull();
      }
    }
  }, 40);
});
