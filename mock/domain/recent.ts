/** Keeps what was made for the last few keys, so that it is made once for many requests. */
export interface Recent<Value> {
  /** The value of a key, made now unless it is still kept. What `isWorthKeeping` denies is given but not kept. */
  get(key: string, make: () => Value, isWorthKeeping?: (value: Value) => boolean): Value;
}

/** A memory for `size` keys; the one that was made longest ago goes first. */
export function createRecent<Value>(size: number): Recent<Value> {
  const kept = new Map<string, Value>();
  return {
    get: (key, make, isWorthKeeping = () => true) => {
      const known = kept.get(key);
      if (known !== undefined) return known;
      const value = make();
      if (!isWorthKeeping(value)) return value;
      const [oldest] = kept.size >= size ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
      kept.set(key, value);
      return value;
    },
  };
}
