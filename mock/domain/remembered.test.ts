import { remembered } from "./remembered";

test("a row is computed once in a period, and again as another row or in another period", () => {
  const compute = jest.fn((row: { text: string }, now: number) => `${row.text} ${now}`);
  const tell = remembered(compute, (now) => String(Math.floor(now / 10)));
  const row = { text: "a" };
  expect([tell(row, 1), tell(row, 9), tell({ ...row }, 9), tell(row, 10), tell(row, 2)]).toEqual([
    "a 1",
    "a 1",
    "a 9",
    "a 10",
    "a 2",
  ]);
  expect(compute).toHaveBeenCalledTimes(4);
});
