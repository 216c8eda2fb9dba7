import { distanceText, weekText, windowsText } from "./hall-words";

const span = (weekdays: number[], opens: string, closes: string) => ({ weekdays, opens, closes });

test("hours of a week are told by groups of days", () => {
  expect(
    weekText([span([1, 2, 3, 4, 5], "09:00", "12:00"), span([1, 2, 3, 4, 5], "14:30", "17:30")]),
  ).toEqual(["周一至周五 9:00–12:00，14:30–17:30"]);
  expect(weekText([span([1, 2, 3, 4, 5, 6, 7], "08:00", "20:00")])).toEqual(["每天 8:00–20:00"]);
  expect(weekText([span([1, 3], "09:00", "12:00"), span([6], "10:00", "12:00")])).toEqual([
    "周一、三 9:00–12:00",
    "周六 10:00–12:00",
  ]);
});

test.each([
  [0, "约 50 米"],
  [412, "约 400 米"],
  [949, "约 950 米"],
  [1000, "约 1.0 公里"],
  [9940, "约 9.9 公里"],
  [151_300, "约 151 公里"],
])("%d metres are %s", (metres, text) => expect(distanceText(metres)).toBe(text));

test("windows are named from the first to the last", () => {
  expect(windowsText([{ number: "03" }, { number: "04" }, { number: "07" }])).toBe("03–07");
  expect(windowsText([{ number: "01" }])).toBe("01");
});
