// Rows with how well each fits, and their order.

/** Rows in the order of the pack, each with its key from 1 to 255, higher is better. */
export interface RowKeys {
  readonly rows: Int32Array;
  readonly keys: Uint8Array;
}

/** Collects the best key of each row. */
export interface Scores {
  readonly count: number;
  raise(row: number, key: number): void;
  /** The key so far, 0 for none. */
  keyOf(row: number): number;
  /** What was collected; the collection is empty afterwards. */
  take(): RowKeys;
}

/** A collection over `size` rows. One is enough for an engine: it is emptied by taking. */
export function createScores(size: number): Scores {
  const best = new Uint8Array(size);
  let touched = new Int32Array(64);
  let count = 0;
  const rowsInOrder = (): Int32Array => {
    if (count * 16 < size) return touched.slice(0, count).sort();
    const rows = new Int32Array(count);
    let next = 0;
    for (let row = 0; row < size; row += 1) {
      if (best[row] !== 0) {
        rows[next] = row;
        next += 1;
      }
    }
    return rows;
  };
  return {
    get count() {
      return count;
    },
    raise(row, key) {
      const known = best[row] as number;
      if (key <= known) return;
      if (known === 0) {
        if (count === touched.length) {
          const larger = new Int32Array(count * 2);
          larger.set(touched);
          touched = larger;
        }
        touched[count] = row;
        count += 1;
      }
      best[row] = key;
    },
    keyOf: (row) => best[row] as number,
    take() {
      const rows = rowsInOrder();
      const keys = new Uint8Array(count);
      for (let index = 0; index < count; index += 1) {
        const row = rows[index] as number;
        keys[index] = best[row] as number;
        best[row] = 0;
      }
      count = 0;
      return { rows, keys };
    },
  };
}

/** The rows in both; the weaker key counts most, so that a row is as good as the word that fits it least. */
export function inBoth(one: RowKeys, other: RowKeys): RowKeys {
  const size = Math.min(one.rows.length, other.rows.length);
  const [rows, keys] = [new Int32Array(size), new Uint8Array(size)];
  let [at, otherAt, count] = [0, 0, 0];
  while (at < one.rows.length && otherAt < other.rows.length) {
    const [row, otherRow] = [one.rows[at] as number, other.rows[otherAt] as number];
    if (row === otherRow) {
      const [key, otherKey] = [one.keys[at] as number, other.keys[otherAt] as number];
      rows[count] = row;
      keys[count] = (3 * Math.min(key, otherKey) + Math.max(key, otherKey)) >> 2;
      count += 1;
    }
    if (row <= otherRow) at += 1;
    if (otherRow <= row) otherAt += 1;
  }
  return { rows: rows.slice(0, count), keys: keys.slice(0, count) };
}

/** The rows, best key first; equal keys keep the pack's order, the everyday first. Counts instead of comparing. */
export function bestFirst({ rows, keys }: RowKeys): Int32Array {
  const next = new Int32Array(256);
  for (const key of keys) (next[key] as number) += 1;
  for (let key = 255, from = 0; key >= 0; key -= 1) {
    const count = next[key] as number;
    next[key] = from;
    from += count;
  }
  const ordered = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const key = keys[index] as number;
    ordered[next[key] as number] = rows[index] as number;
    (next[key] as number) += 1;
  }
  return ordered;
}
