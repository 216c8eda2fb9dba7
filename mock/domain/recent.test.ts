import { memo } from "./memo";
import { createRecent } from "./recent";

test("a value is made once, until so many others were made after it", () => {
  const made: string[] = [];
  const recent = createRecent<string>(2);
  const get = (key: string) =>
    recent.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect([get("a"), get("a"), get("b"), get("c"), get("b"), get("a")]).toEqual([
    "A",
    "A",
    "B",
    "C",
    "B",
    "A",
  ]);
  expect(made).toEqual(["a", "b", "c", "a"]);
});

test("what is made of an object is made once, even when it is nothing", () => {
  const make = jest.fn(() => undefined);
  const kept = memo(make);
  const one = {};
  expect([kept(one), kept(one), kept({})]).toEqual([undefined, undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});
