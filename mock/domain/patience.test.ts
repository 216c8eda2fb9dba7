import { patienceFor } from "./patience";

const tries = (...seconds: number[]) => seconds.map((second) => ({ id: `t-${second}`, at: second * 1000 }));
const ten = tries(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);

test("nine tries within a minute let another go on, ten let it wait until the first is a minute old", () => {
  expect(patienceFor(ten.slice(1), 9000).retryAfter).toBe(0);
  expect(patienceFor(ten, 9000).retryAfter).toBe(51);
  expect(patienceFor(ten, 59_001).retryAfter).toBe(1);
  expect(patienceFor(ten, 60_000)).toEqual({ over: ten.slice(0, 1), retryAfter: 0 });
});

test("tries of a time to come, after the clock was set back, count no more", () => {
  expect(patienceFor(ten, -1)).toEqual({ over: ten, retryAfter: 0 });
});
