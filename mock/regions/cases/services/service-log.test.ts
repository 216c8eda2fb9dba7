import { addDays, kindOfDay } from "../../../domain/calendar";
import { lastDayOf, ledgerOf } from "../../../domain/deadline";
import { findPersonalData } from "../../../domain/redaction/redact";
import { workingDaysAfter } from "../../../domain/working-days-after";
import { readShippedGuides } from "../../../hosts/guides-file";
import { packs } from "../../packs";
import { serviceLog } from "./service-log";
import { explainable, mistaken, rectifiable } from "./service-remarks";

const today = "2026-10-16";
const guides = readShippedGuides();
const logs = packs.map((pack) => {
  const own = guides.filter(({ region }) => region.code === pack.region.code);
  return { pack, own, records: serviceLog(pack, own, today) };
});
const [ejin] = logs;
const all = logs.flatMap(({ records }) => records);

test.each([
  // 2014 printed 4,943 cases, 2013 printed 10,788 up to November, 2018 printed 930 of the online platform.
  ["152923", 4943],
  ["220871", 11_768],
  ["232700", 930],
])("the hall of %s has about as many cases a year as its report printed", (code, printed) => {
  const records = logs.find(({ pack }) => pack.region.code === code)?.records ?? [];
  const year = records.filter(({ receivedOn }) => receivedOn.startsWith("2025"));
  expect(Math.abs(year.length / printed - 1)).toBeLessThan(0.05);
});

test("nothing has happened that would have happened today or later", () => {
  const days = all.flatMap(({ receivedOn, closedOn, rating }) => [
    receivedOn,
    closedOn ?? "",
    rating?.ratedOn ?? "",
    rating?.loop?.answeredOn ?? "",
    rating?.loop?.endedOn ?? "",
  ]);
  expect(days.filter((day) => day >= today)).toEqual([]);
});

test("each is received and over on working days, its days and its due day as the ledgers count them", () => {
  const byId = new Map(guides.map((guide) => [guide.id, guide]));
  for (const record of all.filter((_, index) => index % 40 === 0)) {
    const { receivedOn, closedOn, dueOn, actual, promised } = record;
    const period = byId.get(record.guide.id)?.promised;
    expect(period && lastDayOf(ledgerOf(receivedOn, period, ""))).toBe(dueOn);
    expect(promised).toBe(period?.unit === "working-day" ? period.days : undefined);
    expect([receivedOn, closedOn ?? receivedOn].every((day) => kindOfDay(day).works)).toBe(true);
    expect(actual).toBe(closedOn === undefined ? undefined : workingDaysAfter(receivedOn, closedOn));
  }
});

test("some are late, some still open, and bad ratings have gone every way", () => {
  const records = ejin?.records ?? [];
  const late = records.filter(({ closedOn, dueOn }) => closedOn !== undefined && closedOn > dueOn);
  expect(late.length / records.length).toBeGreaterThan(0.01);
  expect(late.length / records.length).toBeLessThan(0.1);
  expect(records.filter(({ closedOn }) => closedOn === undefined).length).toBeGreaterThan(10);
  expect(new Set(records.flatMap(({ rating }) => rating?.loop?.outcome ?? []))).toEqual(
    new Set(["confirmed", "period", "not-confirmed", "explained", "excluded"]),
  );
  expect(new Set(records.map(({ way }) => way))).toEqual(new Set(["window", "online", "agent", "visit"]));
});

test("the same day gives the same log; a later one changes nothing that was known", () => {
  if (!ejin) throw new Error("no log");
  expect(serviceLog(ejin.pack, ejin.own, today)).toEqual(ejin.records);
  const later = new Map(
    serviceLog(ejin.pack, ejin.own, addDays(today, 9)).map((record) => [record.id, record]),
  );
  for (const record of ejin.records) {
    const { rating, ...rest } = record;
    expect(later.get(record.id)).toMatchObject(rest);
    if (rating) expect(later.get(record.id)?.rating).toMatchObject(rating);
  }
});

test("what is published of it names nobody", () => {
  const texts = [...rectifiable, ...explainable, mistaken].flatMap(({ problem, answer }) => [
    problem,
    answer,
  ]);
  expect(texts.filter((text) => findPersonalData(text).length > 0)).toEqual([]);
});
