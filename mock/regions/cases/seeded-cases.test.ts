import { dayOf } from "../../domain/calendar";
import { annualTable } from "../../domain/disclosure/annual-table";
import { inputErrors } from "../../domain/disclosure/input-errors";
import { replyRules } from "../../domain/disclosure/reply-rules";
import { isOpenCase } from "../../domain/disclosure/waiting";
import { packs } from "../packs";
import { personas } from "../personas";
import { logOwner } from "./log-filings";
import { caseStories } from "./persona-filings";
import { seededCases } from "./seeded-cases";

const now = Date.parse("2026-10-16T09:12:00+08:00");
const seeded = seededCases(packs, now);
const ofPersonas = seeded.filter(({ ownerId }) => ownerId !== logOwner);

test("every story is told: its place and its agency are there", () => {
  expect(ofPersonas.map(({ id }) => id).sort()).toEqual(caseStories.map(({ slug }) => `dr-${slug}`).sort());
});

test("every state and every kind of reply can be previewed, but what is taken back", () => {
  const states = new Set(ofPersonas.map(({ status }) => status));
  expect([...states].sort()).toEqual(
    ["abandoned", "awaiting-confirmation", "closed", "correction-requested", "fee-due"].concat(
      "received",
      "replied",
      "withdrawn",
    ),
  );
  const kinds = new Set(ofPersonas.flatMap(({ reply }) => (reply ? [reply.kind] : [])));
  expect(Object.keys(replyRules).filter((kind) => !kinds.has(kind as keyof typeof replyRules))).toEqual([]);
});

test("nobody's list is longer than a dozen, and everybody has something open", () => {
  for (const { id } of personas) {
    const own = ofPersonas.filter(({ ownerId }) => ownerId === id);
    expect(own.length).toBeLessThanOrEqual(12);
    expect([id, own.some(isOpenCase)]).toEqual([id, true]);
  }
});

test("numbers and ids are given once, and what was filed could have been", () => {
  expect(new Set(seeded.map(({ number }) => number)).size).toBe(seeded.length);
  expect(new Set(seeded.map(({ id }) => id)).size).toBe(seeded.length);
  expect(seeded.flatMap(({ id, input }) => inputErrors(input).map((error) => [id, error]))).toEqual([]);
});

test("nothing has happened that is still to come", () => {
  const last = seeded.flatMap(({ timeline }) => timeline.map(({ at }) => at)).sort((a, b) => b - a)[0];
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
    const rows = seededCases(packs, at);
    expect(rows.length).toBeGreaterThan(50);
    for (const { region } of packs) {
      for (const year of [1, 0].map((before) => Number(dayOf(at).slice(0, 4)) - before)) {
        const of = rows.filter(({ regionCode }) => regionCode === region.code);
        expect([region.name, year, annualTable(of, region.code, year, dayOf(at)).holds]).toEqual([
          region.name,
          year,
          true,
        ]);
      }
    }
  },
);

test("the table of last year has requests of several kinds in every region", () => {
  for (const { region } of packs) {
    const of = seeded.filter(({ regionCode }) => regionCode === region.code);
    const { rows } = annualTable(of, region.code, 2025, dayOf(now));
    const totalOf = (code: string) => rows.find((row) => row.code === code)?.values[6] ?? 0;
    expect([region.name, totalOf("1") > 10, totalOf("3.7") > 8]).toEqual([region.name, true, true]);
  }
});
