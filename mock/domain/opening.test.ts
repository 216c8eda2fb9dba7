import { openingAt } from "./opening";

const tuesdays = [{ weekdays: [2], opens: "09:00", closes: "12:00" }];
const at = (instant: string, hours = tuesdays) => openingAt(hours, Date.parse(instant)).now;

test("a point that opens on one weekday is closed on the others without being on holiday", () => {
  expect(at("2026-10-14T10:00:00+08:00")).toEqual({
    at: "2026-10-14T10:00:00+08:00",
    open: false,
    opensAt: "2026-10-20T09:00:00+08:00",
  });
});

test.each([
  ["2026-10-17T10:00:00+08:00", "周末"],
  ["2026-10-06T10:00:00+08:00", "国庆节"],
  ["2026-10-10T10:00:00+08:00", undefined],
])("%s: off because of %s", (instant, dayOff) => {
  expect(at(instant).dayOff).toBe(dayOff);
});

test("a point without hours is asked by telephone: closed, and nobody knows until when", () => {
  expect(at("2026-10-14T10:00:00+08:00", [])).toEqual({ at: "2026-10-14T10:00:00+08:00", open: false });
});

test("open until the end of the span", () => {
  expect(at("2026-10-20T11:59:00+08:00")).toMatchObject({
    open: true,
    closesAt: "2026-10-20T12:00:00+08:00",
  });
});
