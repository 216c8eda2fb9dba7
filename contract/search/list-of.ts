/** Values each once, in the order they came. */
export interface ListOf<T> {
  readonly values: T[];
  /** The position of a value; a new value gets the next one. */
  position(value: T): number;
}

/** What makes a code with its name one thing. */
export const codedKey = ({ code, name }: { code: string; name: string }) => `${code} ${name}`;

/** An empty list; values of the same key are the same. */
export function listOf<T>(keyOf: (value: T) => string): ListOf<T> {
  const positions = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    position: (value) => {
      const key = keyOf(value);
      const known = positions.get(key);
      if (known !== undefined) return known;
      positions.set(key, values.length);
      return values.push(value) - 1;
    },
  };
}
