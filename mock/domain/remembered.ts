/**
 * Remembers for each row what was last computed from it. Rows are never changed in place (mock/store.ts), so it holds
 * until the instant lies in another period.
 * @param periodOf names the period of an instant (epoch milliseconds) in which the result stays the same
 */
export function remembered<Row extends object, Result>(
  compute: (row: Row, now: number) => Result,
  periodOf: (now: number) => string,
): (row: Row, now: number) => Result {
  const results = new WeakMap<Row, { period: string; result: Result }>();
  let latest: { now: number; period: string } | undefined;
  return (row, now) => {
    // Lists ask for all their rows at one instant.
    if (latest?.now !== now) latest = { now, period: periodOf(now) };
    const { period } = latest;
    const known = results.get(row);
    if (known?.period === period) return known.result;
    const result = compute(row, now);
    results.set(row, { period, result });
    return result;
  };
}
