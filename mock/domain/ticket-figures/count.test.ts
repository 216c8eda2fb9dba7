import fc from "fast-check";
import { addDays, instantOn } from "../calendar";
import { addMonths, monthsBetween } from "../months";
import { countTickets, type FiguresAsked } from "./count";
import type { CountedTicket } from "./counted-ticket";
import { noRates } from "./rates";

const today = "2026-10-16";
const hotline = { code: "hotline", name: "12345 热线" };
const water = { code: "11152923MB0015202B", name: "水务局" };
const on = (day: string) => instantOn(day, "10:00");
const filed = (more: Partial<CountedTicket>): CountedTicket => ({
  kind: "help",
  channel: hotline,
  filedAt: on("2026-10-08"),
  ...more,
});
const month: FiguresAsked = { by: "month", from: "2026-10", to: "2026-10" };
const totalOf = (...all: CountedTicket[]) => countTickets(all, month, today).total;

test("to be signed is what was dispatched and either signed or late", () => {
  const dispatched = { dispatchedAt: on("2026-10-08"), signDueOn: "2026-10-16" };
  expect(totalOf(filed(dispatched)).response).toEqual({ numerator: 0, denominator: 0 });
  expect(totalOf(filed({ ...dispatched, signDueOn: "2026-10-15" })).response.denominator).toBe(1);
  expect(totalOf(filed({ ...dispatched, signedAt: on("2026-10-16") })).response.numerator).toBe(1);
  expect(
    totalOf(filed({ ...dispatched, signDueOn: "2026-10-15", signedAt: on("2026-10-16") })).response,
  ).toEqual({
    numerator: 0,
    denominator: 1,
  });
});

test("who still has time to reply is in neither count", () => {
  expect(totalOf(filed({ dueOn: "2026-10-16" })).punctual).toEqual({ numerator: 0, denominator: 0 });
  expect(totalOf(filed({ dueOn: "2026-10-15" })).punctual).toEqual({ numerator: 0, denominator: 1 });
  expect(totalOf(filed({ dueOn: "2026-10-15", repliedAt: on("2026-10-15") })).punctual.numerator).toBe(1);
});

test("who was not reached and who has not rated are in no denominator", () => {
  const { solved, satisfied } = totalOf(
    filed({ callBack: { valid: false } }),
    filed({ callBack: { valid: true, solved: true }, ratingLevel: 3 }),
    filed({ callBack: { valid: true, solved: false }, ratingLevel: 2 }),
  );
  expect(solved).toEqual({ numerator: 1, denominator: 2 });
  expect(satisfied).toEqual({ numerator: 1, denominator: 2 });
});

test("every month and every kind has its row, also where nothing was filed", () => {
  const months = countTickets([filed({})], { by: "month", from: "2026-08", to: "2026-10" }, today).rows;
  expect(months.map(({ key, rates }) => [key, rates.filed])).toEqual([
    ["2026-08", 0],
    ["2026-09", 0],
    ["2026-10", 1],
  ]);
  expect(countTickets([], { ...month, by: "kind" }, today).rows).toHaveLength(6);
});

test("a department's figures hold its own tickets alone", () => {
  const all = [filed({ mainDepartment: water }), filed({}), filed({ mainDepartment: water, kind: "report" })];
  const { total, rows } = countTickets(all, { ...month, by: "department" }, today);
  expect(total.filed).toBe(3);
  expect(rows.map(({ name, rates }) => [name, rates.filed])).toEqual([
    ["水务局", 2],
    ["热线中心直接办，或还没转办", 1],
  ]);
  expect(countTickets(all, { ...month, department: water.code, kind: "report" }, today).total.filed).toBe(1);
});

const someDay = fc.integer({ min: 0, max: 90 }).map((days) => addDays("2026-08-01", days));
const someInstant = someDay.map(on);
const optional = <Of>(of: fc.Arbitrary<Of>) => fc.option(of, { nil: undefined });
const someTicket: fc.Arbitrary<CountedTicket> = fc.record({
  kind: fc.constantFrom("help", "complaint", "report"),
  channel: fc.constantFrom(hotline, { code: "mailbox", name: "旗长信箱" }),
  filedAt: someInstant,
  acceptedAt: optional(someInstant),
  dispatchedAt: optional(someInstant),
  signDueOn: optional(someDay),
  signedAt: optional(someInstant),
  dueOn: optional(someDay),
  repliedAt: optional(someInstant),
  closedAt: optional(someInstant),
  callBack: optional(fc.record({ valid: fc.boolean(), solved: optional(fc.boolean()) })),
  ratingLevel: optional(fc.integer({ min: 1, max: 5 })),
  mainDepartment: optional(fc.constantFrom(water, { code: "11152923MB0014808Q", name: "市场监管局" })),
  township: optional(fc.constantFrom({ code: "152923100", name: "达来呼布镇" })),
});
const ways = fc.constantFrom("month", "department", "kind", "channel", "division") satisfies fc.Arbitrary<
  FiguresAsked["by"]
>;

test("the rows add up to the total, however they are grouped, and no part is more than its whole", () => {
  fc.assert(
    fc.property(fc.array(someTicket, { maxLength: 40 }), ways, (all, by) => {
      const asked = { by, from: "2026-08", to: "2026-10" };
      const { total, rows } = countTickets(all, asked, today);
      const { filed: count, ...shares } = total;
      expect(count).toBe(all.length);
      expect(rows.reduce((sum, { rates }) => sum + rates.filed, 0)).toBe(count);
      for (const name of Object.keys(shares) as (keyof typeof shares)[]) {
        const sum = (part: "numerator" | "denominator") =>
          rows.reduce((all_, { rates }) => all_ + rates[name][part], 0);
        expect(shares[name]).toEqual({ numerator: sum("numerator"), denominator: sum("denominator") });
        expect(shares[name].numerator).toBeLessThanOrEqual(shares[name].denominator);
      }
      expect(total).toEqual(countTickets(all, { ...asked, by: "kind" }, today).total);
    }),
  );
});

test("each figure equals a recount by hand", () => {
  fc.assert(
    fc.property(fc.array(someTicket, { maxLength: 40 }), (all) => {
      const { total } = countTickets(all, { by: "month", from: "2026-08", to: "2026-10" }, today);
      const count = (is: (one: CountedTicket) => boolean) => all.filter(is).length;
      expect(total.closing).toEqual({
        numerator: count(({ acceptedAt, closedAt }) => acceptedAt !== undefined && closedAt !== undefined),
        denominator: count(({ acceptedAt }) => acceptedAt !== undefined),
      });
      expect(total.solved.denominator).toBe(count(({ callBack }) => callBack?.valid === true));
      expect(total.satisfied).toEqual({
        numerator: count(({ ratingLevel = 0 }) => ratingLevel >= 3),
        denominator: count(({ ratingLevel }) => ratingLevel !== undefined),
      });
    }),
  );
});

test("nothing filed is nothing counted", () => {
  expect(countTickets([], month, today).total).toEqual(noRates);
});

test("months go over the turn of the year", () => {
  expect(addMonths("2026-01", -1)).toBe("2025-12");
  expect(monthsBetween("2025-11", "2026-02")).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
  expect(monthsBetween("2026-02", "2026-01")).toEqual([]);
});
