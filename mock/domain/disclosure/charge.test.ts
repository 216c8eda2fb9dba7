import { chargeFor } from "./charge";

test.each([
  [1, 0],
  [10, 0],
  [11, 100],
  [30, 2000],
  [31, 2200],
  [40, 4000],
  [41, 4300],
  [50, 7000],
  [51, 7400],
])("%i items in a month cost %i", (count, amount) => {
  expect(chargeFor("item", count).amount).toBe(amount);
});

test.each([
  [30, 0],
  [31, 10],
  [100, 700],
  [101, 720],
  [200, 2700],
  [201, 2740],
])("%i pages cost %i", (count, amount) => {
  expect(chargeFor("page", count).amount).toBe(amount);
});

test("the lines can be added up by hand", () => {
  expect(chargeFor("item", 41).lines).toEqual([
    { text: "第 1 至 10 件，免费", amount: 0 },
    { text: "第 11 至 30 件，20 件 × 100 元", amount: 2000 },
    { text: "第 31 至 40 件，10 件 × 200 元", amount: 2000 },
    { text: "第 41 至 41 件，1 件 × 300 元", amount: 300 },
  ]);
});

test("many steps are folded and still add up", () => {
  const { amount, lines } = chargeFor("item", 10_000);
  expect(lines.length).toBe(26);
  expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(amount);
});
