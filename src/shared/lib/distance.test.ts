import { distanceBetween } from "./distance";

const dalaihubu = { latitude: 41.96, longitude: 101.07 };

test.each([
  ["the same place", dalaihubu, dalaihubu, 0],
  ["a degree of latitude", { latitude: 40, longitude: 100 }, { latitude: 41, longitude: 100 }, 111_195],
  [
    "a degree of longitude at 60 north",
    { latitude: 60, longitude: 0 },
    { latitude: 60, longitude: 1 },
    55_597,
  ],
  ["the antipode", { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }, 20_015_115],
])("%s", (_name, one, other, metres) => {
  expect(Math.abs(distanceBetween(one, other) - metres)).toBeLessThan(10);
  expect(distanceBetween(other, one)).toBe(distanceBetween(one, other));
});
