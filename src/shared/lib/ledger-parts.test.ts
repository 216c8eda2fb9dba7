import { ledgerParts } from "./ledger-parts";
import { type LedgerEntry, ledgerBands, ledgerWeeks } from "./ledger-weeks";

/** So many days one after the other, all of them counted. */
function days(first: string, count: number): LedgerEntry[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, place) => ({
    day: new Date(start + place * 86_400_000).toISOString().slice(0, 10),
    counted: place > 0,
    reason: place > 0 ? ("calendar-day" as const) : ("start" as const),
  }));
}

const shapeOf = (ledger: LedgerEntry[], today: string) =>
  ledgerParts(ledger, today).map(({ month, days: drawn }) => month ?? `${drawn.length} days`);

test("a ledger of ten weeks is drawn whole", () => {
  expect(shapeOf(days("2026-09-21", 70), "2026-11-01")).toEqual(["70 days"]);
});

test("past months of a longer one are folded, what is left stays whole", () => {
  expect(shapeOf(days("2026-07-20", 100), "2026-10-16")).toEqual([
    "2026-07",
    "2026-08",
    "2026-09",
    "27 days",
  ]);
});

test("half a year ahead shows this month and the last", () => {
  expect(shapeOf(days("2026-10-16", 183), "2026-10-16")).toEqual([
    "16 days",
    "2026-11",
    "2026-12",
    "2027-01",
    "2027-02",
    "2027-03",
    "16 days",
  ]);
});

test("no day is lost in folding", () => {
  const ledger = days("2026-05-30", 400);
  expect(ledgerParts(ledger, "2026-10-16").flatMap((part) => part.days)).toEqual(ledger);
});

test("a ledger that is over keeps its last month open", () => {
  expect(shapeOf(days("2026-01-05", 90), "2026-10-16")).toEqual(["2026-01", "2026-02", "2026-03", "4 days"]);
});

test("days off side by side are one band, and begin anew on Monday", () => {
  const ledger: LedgerEntry[] = days("2026-10-01", 9).map((entry, place) =>
    place < 7 ? { ...entry, counted: false, reason: "holiday" } : entry,
  );
  expect(ledgerWeeks(ledger).map(ledgerBands)).toEqual([
    [{ kind: "holiday", from: 3, length: 4 }],
    [{ kind: "holiday", from: 0, length: 3 }],
  ]);
});
