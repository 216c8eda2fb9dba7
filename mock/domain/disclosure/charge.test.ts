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
])("%i items in a month cost %i, in one request or one after the other", (count, amount) => {
  expect(chargeFor({ basis: "item", count, items: count }).amount).toBe(amount);
  const single = Array.from({ length: count }, (_, index) => chargeFor({ basis: "item", count: index + 1 }));
  expect(single.reduce((sum, one) => sum + one.amount, 0)).toBe(amount);
});

test("a request pays for its own items, at the step that the earlier ones have reached", () => {
  expect(chargeFor({ basis: "item", count: 12 })).toEqual({
    amount: 100,
    lines: [{ text: "第 12 件，1 件 × 100 元", amount: 100 }],
  });
  expect(chargeFor({ basis: "item", count: 32, items: 4 })).toEqual({
    amount: 600,
    lines: [
      { text: "第 29 至 30 件，2 件 × 100 元", amount: 200 },
      { text: "第 31 至 32 件，2 件 × 200 元", amount: 400 },
    ],
  });
});

test.each([
  [30, 0],
  [31, 10],
  [100, 700],
  [101, 720],
  [200, 2700],
  [201, 2740],
])("%i pages cost %i", (count, amount) => {
  expect(chargeFor({ basis: "page", count }).amount).toBe(amount);
});

test("the lines can be added up by hand", () => {
  expect(chargeFor({ basis: "item", count: 41, items: 41 }).lines).toEqual([
    { text: "第 1 至 10 件，免费", amount: 0 },
    { text: "第 11 至 30 件，20 件 × 100 元", amount: 2000 },
    { text: "第 31 至 40 件，10 件 × 200 元", amount: 2000 },
    { text: "第 41 件，1 件 × 300 元", amount: 300 },
  ]);
});

test("many steps are folded and still add up", () => {
  const { amount, lines } = chargeFor({ basis: "item", count: 10_000, items: 10_000 });
  expect(lines.length).toBe(26);
  expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(amount);
});
