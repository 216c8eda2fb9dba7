import fc from "fast-check";
import { noCounts } from "./rating-counts";
import { suppress } from "./suppress";

const smallest = 5;
const rowsOf = (valid: readonly number[]) =>
  valid.map((count, index) => ({ key: `k${index}`, name: "", counts: { ...noCounts(), valid: count } }));
const kept = (valid: readonly number[]) =>
  suppress(rowsOf(valid), smallest).map(({ suppressed }) => suppressed);

test.each([
  ["enough everywhere", [9, 5, 12], [false, false, false]],
  ["one too small takes the next smallest with it", [9, 3, 12], [true, true, false]],
  ["two that are too small together take another", [9, 1, 2, 30], [true, true, true, false]],
  ["two that are enough together go alone", [9, 3, 2, 30], [false, true, true, false]],
  ["nobody is too few as well", [9, 0, 12], [true, true, false]],
  ["a single row is the total itself", [3], [true]],
])("%s", (_, valid, expected) => {
  expect(kept(valid)).toEqual(expected);
});

/** All ways to share a sum out to so many rows. */
function* waysOf(sum: number, count: number): Generator<number[]> {
  if (count === 1) {
    yield [sum];
    return;
  }
  for (let first = 0; first <= sum; first += 1)
    for (const rest of waysOf(sum - first, count - 1)) yield [first, ...rest];
}

test("who knows the total, what is shown, and that no kept row has more, cannot tell any kept row for sure", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 5 }), (valid) => {
      const flags = kept(valid);
      const places = valid.flatMap((_, place) => (flags[place] ? [place] : []));
      const sum = places.reduce((all, place) => all + (valid[place] ?? 0), 0);
      // Without enough ratings in all, the total is not told either.
      if (places.length === 0 || sum < smallest) return;
      const most = Math.min(...valid.map((count, place) => (flags[place] ? sum : count)));
      const possible = [...waysOf(sum, places.length)].filter(
        (shares) => Math.max(...shares) <= most && Math.min(...shares) < smallest,
      );
      expect(possible).toContainEqual(places.map((place) => valid[place]));
      for (const [index] of places.entries())
        expect(new Set(possible.map((shares) => shares[index])).size).toBeGreaterThan(1);
    }),
    { numRuns: 500 },
  );
});
