import { standingOf } from "../../../domain/tickets/standing";
import { viewOf } from "../../../domain/tickets/view";
import { isOpenTicket } from "../../../domain/tickets/waiting";
import { packs } from "../../packs";
import { personas } from "../../personas";
import { seededTickets } from "./seeded-tickets";
import { ticketStories } from "./ticket-stories";

const now = Date.parse("2026-10-16T09:12:00+08:00");
const seeded = seededTickets(packs, now);
const byId = (slug: string) => {
  const found = seeded.find(({ id }) => id === `tk-${slug}`);
  if (!found) throw new Error(slug);
  return found;
};

test("every story is told, each with a number of its own", () => {
  expect(seeded.map(({ id }) => id).sort()).toEqual(ticketStories.map(({ slug }) => `tk-${slug}`).sort());
  expect(new Set(seeded.map(({ number }) => number)).size).toBe(seeded.length);
});

test("every state can be previewed, but what is taken back", () => {
  const states = [...new Set(seeded.map(({ status }) => status))].sort();
  expect(states).toEqual([
    "accepted",
    "answered-directly",
    "archived",
    "closed",
    "dispatched",
    "in-progress",
    "joined",
    "not-accepted",
    "reopened",
    "replied",
    "sent-back",
    "signed",
    "submitted",
    "withdrawn",
  ]);
});

test("nobody's list is longer than a dozen, and everybody has something open", () => {
  for (const { id } of personas) {
    const own = seeded.filter(({ ownerId }) => ownerId === id);
    expect(own.length).toBeLessThanOrEqual(12);
    expect([id, own.some((row) => isOpenTicket(row))]).toEqual([id, true]);
  }
});

test("the herder's pump stands as it was drawn", () => {
  const view = viewOf(byId("well-pump"), now);
  expect(view).toMatchObject({
    status: "sent-back",
    standing: { sentence: "两个部门正在确认由谁办理，已 2 个工作日" },
    submittedAt: "2026-09-21T10:20:00+08:00",
    limit: { days: 17, usedDays: 14, percent: 82, card: "yellow", dueOn: "2026-10-21" },
    dispute: {
      workingDays: 2,
      says: [{ text: "这是灌溉井，维修归农牧局。" }, { text: "牧户也吃这口井的水，归水务局。" }],
      rulesBy: "2026-10-19",
    },
    extension: { days: 4, decision: "granted", decidedOn: "2026-10-10" },
    joinedBy: 1,
    questions: [{ dueOn: "2026-10-21", daysLeft: 3 }],
  });
});

test("nothing has happened that is still to come", () => {
  const last = Math.max(...seeded.flatMap(({ events }) => events.map(({ at }) => at)));
  expect(last).toBeLessThanOrEqual(now);
});

const instants = ["00:00:00", "23:59:59"].flatMap((clock) =>
  ["2024-02-29", "2025-10-01", "2026-01-01", "2026-02-16", "2026-10-05", "2027-01-04", "2031-05-01"].map(
    (day) => Date.parse(`${day}T${clock}+08:00`),
  ),
);

test.each(instants.map((at) => [new Date(at).toISOString(), at] as const))(
  "the stories hold at %s",
  (_, at) => {
    const rows = seededTickets(packs, at);
    expect(rows).toHaveLength(ticketStories.length);
    for (const row of rows) expect(standingOf(row, at).sentence).not.toBe("");
  },
);
