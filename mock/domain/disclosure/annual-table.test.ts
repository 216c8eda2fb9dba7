import { validators } from "@generated/validators";
import fc from "fast-check";
import { filedInput, filedOn, led, receivedOn, type Step } from "../../../tests/support/disclosure-cases";
import { anyCourse } from "../../../tests/support/legal-course";
import { dayOf } from "../calendar";
import { annualTable } from "./annual-table";
import type { DisclosureCase } from "./disclosure-case";
import { endedOn } from "./overdue";

const region = filedInput.regionCode;
const row = (table: ReturnType<typeof annualTable>, code: string) =>
  table.rows.find((one) => one.code === code)?.values ?? [];
const total = (table: ReturnType<typeof annualTable>, code: string) => row(table, code)[6] ?? 0;
const from = (day: string, ...steps: Step[]) => led(receivedOn(day), ...steps);

const log: DisclosureCase[] = [
  from("2025-12-22", ["agency", "2026-01-09", { action: "reply", kind: "disclosed" }]),
  from("2026-09-21", ["agency", "2026-10-09", { action: "reply", kind: "already-public", text: "在网站" }]),
  from("2026-09-21", ["agency", "2026-10-09", { action: "reply", kind: "not-this-agency" }]),
  from("2026-09-21", ["applicant", "2026-10-09", { action: "withdraw" }]),
  from(
    "2026-09-21",
    ["agency", "2026-09-22", { action: "request-correction", items: ["年份"], days: 5 }],
    ["agency", "2026-11-02", { action: "deem-abandoned" }],
  ),
  from(
    "2026-09-21",
    ["agency", "2026-09-22", { action: "charge", basis: "item", count: 11 }],
    ["agency", "2026-11-02", { action: "deem-abandoned" }],
  ),
  receivedOn("2026-12-14"),
  filedOn("2026-12-14"),
  led(filedOn("2026-12-14"), ["applicant", "2026-12-14", { action: "withdraw" }]),
];

test("a year of requests in its rows, with what is carried over", () => {
  const table = annualTable(log, region, 2026, "2027-03-01");
  const counted = ["1", "2", "3.1", "3.4.1", "3.6.1", "3.6.2", "3.6.3", "3.7", "4"].map((code) =>
    total(table, code),
  );
  expect(counted).toEqual([6, 1, 2, 1, 1, 1, 1, 6, 1]);
  expect([table.holds, table.asOf, total(table, "3.6"), total(table, "3.3")]).toEqual([
    true,
    "2026-12-31",
    3,
    0,
  ]);
});

test("the year before carries one over; another region and a year without any are empty", () => {
  const before = annualTable(log, region, 2025, "2027-03-01");
  expect([total(before, "1"), total(before, "3.7"), total(before, "4")]).toEqual([1, 0, 1]);
  expect(total(annualTable(log, "150000", 2026, "2027-03-01"), "1")).toBe(0);
});

test("the five kinds of organisations have columns", () => {
  const kinds = ["enterprise", "research", "welfare", "legal-service", "other"] as const;
  const requests = kinds.map((organisationKind) => ({
    ...receivedOn("2026-09-21"),
    input: {
      ...filedInput,
      applicant: {
        kind: "organisation" as const,
        organisationKind,
        name: "示例",
        creditCode: "1",
        representative: "李四",
      },
    },
  }));
  const table = annualTable([receivedOn("2026-09-21"), ...requests], region, 2026, "2026-12-01");
  expect(table.columns.slice(1, 6)).toEqual(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]);
  expect(row(table, "1")).toEqual([1, 1, 1, 1, 1, 1, 6]);
});

test("for any log and year: 一 + 二 = 三(七) + 四 in every column, the total column adds up, the number of requests agrees", () => {
  const anyLog = fc.array(anyCourse, { maxLength: 12 });
  fc.assert(
    fc.property(anyLog, fc.integer({ min: 2025, max: 2027 }), (courses, year) => {
      const requests = courses.flatMap(({ states }) => states.slice(-1).map(({ request }) => request));
      const today = dayOf(Math.max(...courses.map(({ now }) => now), Date.parse("2026-06-01")));
      const table = annualTable(requests, region, year, today);
      expect(table.holds).toBe(true);
      for (const { values } of table.rows) {
        expect(values.slice(0, 6).reduce((sum, value) => sum + value, 0)).toBe(values[6]);
      }
      const [one, two, handled, carried] = ["1", "2", "3.7", "4"].map((code) => row(table, code));
      one?.forEach((value, column) => {
        expect(value + (two?.[column] ?? 0)).toBe((handled?.[column] ?? 0) + (carried?.[column] ?? 0));
      });
      const came = requests.filter(({ receivedOn: day = "" }) => day.startsWith(`${year}-`));
      expect(total(table, "1")).toBe(came.length);
      const ended = requests.filter(
        (request) => request.receivedOn && endedOn(request)?.startsWith(`${year}-`),
      );
      expect(total(table, "3.7")).toBe(ended.length);
    }),
    { numRuns: 60 },
  );
});

test("what one year carries over is what the next takes over", () => {
  fc.assert(
    fc.property(fc.array(anyCourse, { maxLength: 10 }), (courses) => {
      const requests = courses.flatMap(({ states }) => states.slice(-1).map(({ request }) => request));
      const [first, second] = [2025, 2026].map((year) => annualTable(requests, region, year, "2028-01-01"));
      expect(first && row(first, "4")).toEqual(second && row(second, "2"));
    }),
    { numRuns: 40 },
  );
});

test("the table keeps the contract", () => {
  const validate = validators.getStatistics?.responses["200"];
  expect(validate?.(annualTable(log, region, 2026, "2027-03-01"))).toBe(true);
});
