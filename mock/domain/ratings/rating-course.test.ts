// Whatever legal things happen to a rating while time goes on, these hold.
import { validators } from "@generated/validators";
import fc from "fast-check";
import { faultsOf } from "../../../tests/support/deadline-faults";
import { anyRatingCourse, type RatingCourse } from "../../../tests/support/rating-course";
import { dayOf } from "../calendar";
import { factsOf } from "./facts-of";
import { messagesOf } from "./messages-of";
import type { RatingCase } from "./rating-case";
import { isOpenRating } from "./standing";
import { happenings } from "./timeline";
import { summaryOf, viewOf } from "./view";

const day = 86_400_000;

/** Every state of a course, as seen when it came and on some days after, up to the next. */
function seen({ states, now }: RatingCourse): { rating: RatingCase; at: number }[] {
  return states.flatMap(({ rating, now: at }, index) => {
    const until = states[index + 1]?.now ?? now + 60 * day;
    return [at, Math.floor((at + until) / 2), until].map((instant) => ({ rating, at: instant }));
  });
}

const lastOf = ({ states }: RatingCourse) => states[states.length - 1]?.rating;
const holdsForAny = (check: (course: RatingCourse) => void, numRuns = 150) =>
  fc.assert(fc.property(anyRatingCourse, check), { numRuns });

test("courses reach every status, so that what holds here holds everywhere", () => {
  const reached = new Set<string>();
  holdsForAny(({ states }) => {
    for (const { rating } of states) reached.add(rating.status);
  }, 600);
  expect([...reached].sort()).toEqual([
    "appealed",
    "closed",
    "contested",
    "explained",
    "received",
    "recorded",
    "rectified",
    "rectifying",
    "reviewed",
    "taken-back",
    "verified",
  ]);
});

test("the department never ends it: the rater, the period or the bureau do", () => {
  holdsForAny(({ states }) => {
    for (const [index, { rating }] of states.entries()) {
      const before = states[index - 1]?.rating;
      if (!before || before.status === rating.status || isOpenRating(rating)) continue;
      expect(rating.events.at(-1)?.by).not.toBe("department");
      if (rating.status === "closed") expect(["rater", "period", "bureau"]).toContain(rating.closedBy);
      if (rating.closedBy === "bureau") expect(before.status).toBe("contested");
    }
  });
});

test("it does not count only where the bureau upheld an appeal, or it was taken back", () => {
  holdsForAny(({ states }) => {
    for (const { rating } of states) {
      if (factsOf(rating).counted) continue;
      const excluded = rating.appeal !== undefined && rating.review?.result === "excluded";
      expect(excluded || rating.status === "taken-back").toBe(true);
    }
  });
});

test("at most two rounds, one explanation, one appeal, one follow-up; one version more for each step", () => {
  holdsForAny((course) => {
    const last = lastOf(course);
    const count = (name: string) => last?.events.filter(({ event }) => event === name).length ?? 0;
    expect(last?.rounds).toBe(count("rectified"));
    expect(count("rectified")).toBeLessThanOrEqual(2);
    for (const name of ["explained", "appealed", "followed-up"]) expect(count(name)).toBeLessThanOrEqual(1);
    expect(course.states.map(({ rating }) => rating.version)).toEqual(
      course.states.map((_, index) => index + 1),
    );
  });
});

test("nothing that the rater sent is missing from the timeline", () => {
  holdsForAny((course) => {
    const last = lastOf(course);
    const notes = (last ? viewOf(last, course.now).timeline : []).flatMap(({ note }) => note ?? []);
    const sent = course.states.flatMap(({ command }) => {
      if (command?.action === "follow-up") return command.text;
      if (command?.action === "re-rate") return command.text ?? [];
      return command?.action === "not-satisfied" ? command.reason : [];
    });
    expect(sent.filter((text) => !notes.includes(text))).toEqual([]);
    expect(notes).toContain(last?.opinion.text);
  });
});

test("a due date is the last day of its ledger, and counted days are 1 to n", () => {
  holdsForAny((course) => {
    const faults = seen(course).flatMap(({ rating, at }) =>
      viewOf(rating, at).deadlines.flatMap((deadline) => faultsOf(deadline, dayOf(at))),
    );
    expect(faults).toEqual([]);
  }, 60);
});

test("the trail and the messages lose nothing as time goes on", () => {
  holdsForAny((course) => {
    let entries: string[] = [];
    let messages: string[] = [];
    for (const { rating, at } of seen(course)) {
      const told = happenings(rating, at);
      const names = told.map(({ id, at: when, event }) => `${id} ${when} ${event}`);
      expect(entries.filter((entry) => !names.includes(entry))).toEqual([]);
      expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
      entries = names;
      const sent = messagesOf(rating, at).map(({ id, kind, at: when }) => `${id} ${kind} ${when}`);
      if (rating.status !== "taken-back") expect(messages.filter((one) => !sent.includes(one))).toEqual([]);
      messages = sent;
    }
  });
});

test("what is told keeps the contract", () => {
  const { getRating, listRatings, listMessages } = validators;
  holdsForAny((course) => {
    for (const { rating, at } of seen(course)) {
      const messages = messagesOf(rating, at).map((message) => ({ ...message, read: false }));
      const answers = [
        [getRating, { ...viewOf(rating, at), attachments: [] }],
        [listRatings, { items: [summaryOf(rating, at)], total: 1 }],
        [listMessages, { items: messages.slice(-50), total: messages.length, unread: 0 }],
      ] as const;
      for (const [operation, answer] of answers) {
        const validate = operation?.responses["200"];
        validate?.(answer);
        expect(validate?.errors ?? null).toBeNull();
      }
    }
  }, 60);
});
