import { packs } from "./packs";

test("five places, each with its line of ancestors", () => {
  const lines = packs.map(({ region }) =>
    [region.code, ...region.ancestors.map(({ code }) => code)].join(" "),
  );
  expect(lines).toEqual([
    "152923 152900 150000",
    "150623 150600 150000",
    "150600 150000",
    "220871 220800 220000",
    "232700 230000",
  ]);
});

test("no id is used twice", () => {
  const ids = packs.flatMap(({ halls, notices, points, intermediaries, utilities, fees }) =>
    [...halls, ...notices, ...points, ...intermediaries, ...utilities, ...fees].map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(packs.map((pack) => [pack.region.name, pack] as const))(
  "%s is whole",
  (_, { region, halls, notices }) => {
    expect(halls.map(({ id }) => id)).toContain(region.hallId);
    expect([...halls, ...notices].every(({ id }) => id.includes(region.code))).toBe(true);
    expect(halls.every(({ regionCode }) => regionCode === region.code)).toBe(true);
    expect(notices.length).toBeGreaterThanOrEqual(6);
    for (const { zones } of halls) {
      const numbers = zones.flatMap(({ windows }) => windows.map(({ number }) => number));
      expect(numbers).toEqual(numbers.map((_number, index) => String(index + 1).padStart(2, "0")));
    }
  },
);
