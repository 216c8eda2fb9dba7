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
  const ids = packs.flatMap(({ halls, notices }) => [...halls, ...notices].map(({ id }) => id));
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

test("a telephone number is a national one or plainly a placeholder", () => {
  const national = new Set(["12345", "12333", "12393", "12366", "12348", "12119", "95598"]);
  const phones = packs.flatMap(({ region, halls, notices }) => [
    ...region.hotlines.map(({ phone }) => phone),
    ...halls.map(({ phone }) => phone),
    ...notices.flatMap(({ phone }) => phone ?? []),
  ]);
  expect(phones.filter((phone) => !national.has(phone) && !/^0\d{3}-000000\d$/.test(phone))).toEqual([]);
});
