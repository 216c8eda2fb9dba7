// Every figure is counted a second time, the slow way: month by month, case by case.
import fc from "fast-check";
import { addDays } from "../calendar";
import { monthsBetween } from "../months";
import { type CasesAsked, countCases } from "./count";
import type { CountedCase } from "./counted-case";

const water = { code: "11152923MB0015202B", name: "水务局" };
const market = { code: "11152923MB0014808Q", name: "市场监管局" };
const permit = { code: "01", name: "行政许可" };
const help = { code: "help", name: "求助" };

const optional = <Of>(of: fc.Arbitrary<Of>) => fc.option(of, { nil: undefined });
const someCase: fc.Arbitrary<CountedCase> = fc
  .record({
    topic: fc.constantFrom("applications" as const, "tickets" as const, "disclosure" as const),
    type: fc.constantFrom(permit, help),
    department: optional(fc.constantFrom(water, market)),
    received: fc.integer({ min: 0, max: 200 }),
    took: optional(fc.integer({ min: 0, max: 90 })),
    punctual: fc.boolean(),
    days: optional(fc.record({ actual: fc.nat(60), promised: fc.nat(60) })),
  })
  .map(({ topic, type, department, received, took, punctual, days }) => {
    const receivedOn = addDays("2026-02-01", received);
    const closed = took === undefined ? {} : { closedOn: addDays(receivedOn, took), punctual };
    return {
      topic,
      type,
      receivedOn,
      ...closed,
      ...(department ? { department } : {}),
      ...(days && took !== undefined ? { days } : {}),
    };
  });
const log = fc.array(someCase, { maxLength: 60 });
const someMonth = fc.constantFrom(...monthsBetween("2026-01", "2026-10"));
const someAsked: fc.Arbitrary<CasesAsked> = fc
  .record({
    topic: fc.constantFrom("all", "applications", "tickets", "disclosure"),
    by: fc.constantFrom("topic", "month", "department", "type"),
    months: fc.tuple(someMonth, someMonth),
  })
  .map(({ topic, by, months }) => {
    const [from = "", to = ""] = [...months].sort();
    return { topic, by, from, to } as CasesAsked;
  });

/** The figures of some cases in some months, straight from what the words mean. */
function recount(all: readonly CountedCase[], from: string, to: string) {
  const [first, last] = [`${from}-01`, `${to}-31`];
  const before = (day: string | undefined) => day !== undefined && day < first;
  const within = (day: string | undefined) => day !== undefined && day >= first && day <= last;
  const count = (is: (one: CountedCase) => boolean) => all.filter(is).length;
  const closed = all.filter(({ closedOn }) => within(closedOn));
  const withDays = closed.flatMap(({ days }) => days ?? []);
  return {
    carried: count(({ receivedOn, closedOn }) => before(receivedOn) && !before(closedOn)),
    received: count(({ receivedOn }) => within(receivedOn)),
    closed: closed.length,
    open: count(
      ({ receivedOn, closedOn }) => receivedOn <= last && (closedOn === undefined || closedOn > last),
    ),
    punctual: { numerator: closed.filter(({ punctual }) => punctual).length, denominator: closed.length },
    days: {
      actual: withDays.reduce((sum, { actual }) => sum + actual, 0),
      promised: withDays.reduce((sum, { promised }) => sum + promised, 0),
      cases: withDays.length,
    },
  };
}

const keyOf: Record<Exclude<CasesAsked["by"], "month">, (one: CountedCase) => string> = {
  topic: ({ topic }) => topic,
  department: ({ department }) => department?.code ?? "centre",
  type: ({ type }) => type.code,
};

test("every figure of every row and of the total equals a recount by hand", () => {
  fc.assert(
    fc.property(log, someAsked, (all, asked) => {
      const { topic, by, from, to } = asked;
      const own = all.filter((one) => topic === "all" || one.topic === topic);
      const { total, rows } = countCases(all, asked);
      expect(total).toEqual(recount(own, from, to));
      for (const { key, counts } of rows) {
        const part = by === "month" ? own : own.filter((one) => keyOf[by](one) === key);
        expect(counts).toEqual(by === "month" ? recount(part, key, key) : recount(part, from, to));
      }
    }),
  );
});

test("in every row and in the total, carried and received less closed is open", () => {
  fc.assert(
    fc.property(log, someAsked, (all, asked) => {
      const { total, rows } = countCases(all, asked);
      for (const { carried, received, closed, open } of [total, ...rows.map(({ counts }) => counts)])
        expect(carried + received - closed).toBe(open);
    }),
  );
});

test("rows of one kind of group add up to the total; a month begins with what the one before left open", () => {
  fc.assert(
    fc.property(log, someAsked, (all, asked) => {
      const { total, rows } = countCases(all, asked);
      const sum = (name: "carried" | "received" | "closed" | "open") =>
        rows.reduce((part, { counts }) => part + counts[name], 0);
      expect([sum("received"), sum("closed")]).toEqual([total.received, total.closed]);
      if (asked.by !== "month") {
        expect([sum("carried"), sum("open")]).toEqual([total.carried, total.open]);
        return;
      }
      expect([rows[0]?.counts.carried, rows.at(-1)?.counts.open]).toEqual([total.carried, total.open]);
      for (const [index, { counts }] of rows.slice(1).entries())
        expect(counts.carried).toBe(rows[index]?.counts.open);
    }),
  );
});

test("all topics are the sum of each", () => {
  fc.assert(
    fc.property(log, someAsked, (all, asked) => {
      const totals = (["applications", "tickets", "disclosure"] as const).map(
        (topic) => countCases(all, { ...asked, topic }).total,
      );
      const { total } = countCases(all, { ...asked, topic: "all" });
      for (const name of ["carried", "received", "closed", "open"] as const)
        expect(total[name]).toBe(totals.reduce((sum, one) => sum + one[name], 0));
      expect(total.days.actual).toBe(totals.reduce((sum, { days }) => sum + days.actual, 0));
    }),
  );
});

test("topics and months have a row even where nothing came; a topic of its own has one", () => {
  const asked = { topic: "all", from: "2026-01", to: "2026-03" } as const;
  expect(countCases([], { ...asked, by: "topic" }).rows.map(({ name }) => name)).toEqual([
    "办事",
    "诉求",
    "公开申请",
  ]);
  expect(countCases([], { ...asked, by: "month" }).rows).toHaveLength(3);
  expect(countCases([], { ...asked, topic: "tickets", by: "topic" }).rows).toHaveLength(1);
  expect(countCases([], { ...asked, by: "department" }).rows).toEqual([]);
});
