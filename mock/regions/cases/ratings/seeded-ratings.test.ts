import { dayOf, instantOn } from "../../../domain/calendar";
import { settled } from "../../../domain/ratings/machine";
import { packs } from "../../packs";
import { seededCases } from "../seeded-cases";
import { seededTickets } from "../tickets/seeded-tickets";
import { ratingStories } from "./rating-stories";
import { seededRatings } from "./seeded-ratings";
import { seededVisits } from "./seeded-visits";

/** A working day, a Sunday, the middle of a holiday, the last minute of a year, before offices open. */
const moments = [
  "2026-10-16T09:12:00+08:00",
  "2026-10-18T15:00:00+08:00",
  "2026-10-03T03:00:00+08:00",
  "2026-12-31T23:59:59+08:00",
  "2027-02-08T00:10:00+08:00",
].map((text) => Date.parse(text));

const seededAt = (now: number) =>
  seededRatings(packs, { tickets: seededTickets(packs, now), requests: seededCases(packs, now) }, now).map(
    (row) => settled(row, now),
  );

test.each(moments)("at %i every story can be told, and nothing has happened yet that is to come", (now) => {
  const rows = seededAt(now);
  const slugs = rows.map(({ id }) => id.replace("rt-", ""));
  expect(ratingStories.filter(({ slug }) => !slugs.includes(slug))).toEqual([]);
  for (const { id, events } of rows) {
    expect([id, events.every(({ at }) => at <= now)]).toEqual([id, true]);
    expect([id, events.every(({ at }, index) => at >= (events[index - 1]?.at ?? 0))]).toEqual([id, true]);
  }
});

test("the stories stand in every state", () => {
  const [now = 0] = moments;
  const statuses = new Set(seededAt(now).map(({ status }) => status));
  expect([...statuses].sort()).toEqual([
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
  const closings = new Set(seededAt(now).flatMap(({ closedBy }) => closedBy ?? []));
  expect([...closings].sort()).toEqual(["bureau", "period", "rater"]);
});

test("one person rates a thing once, and numbers differ", () => {
  const [now = 0] = moments;
  const rows = seededAt(now);
  expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
  const once = rows
    .filter(({ status }) => status !== "taken-back")
    .map(({ ownerId, rated }) => `${ownerId} ${rated.key}`);
  expect(new Set(once).size).toBe(once.length);
});

test("the visit of the mockup: window 03, today at 9:32", () => {
  const now = Date.parse("2026-10-16T09:41:00+08:00");
  const visit = seededVisits(packs, now).find(({ id }) => id === "vs-card-replace");
  expect(visit).toMatchObject({
    window: "03",
    title: "社会保障卡补换",
    finishedAt: instantOn(dayOf(now), "09:32"),
  });
});
