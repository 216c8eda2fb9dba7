// The one order of all outputs, by which two of them are read side by side.
import { placeOf } from "../buckets";

/** Whether the guide of one id stands before that of another. */
export function comesBefore(one: string, other: string): boolean {
  const [place, otherPlace] = [placeOf(one), placeOf(other)];
  return place < otherPlace || (place === otherPlace && one < other);
}

/** Two streams in that order as one stream of pairs; what only one of them has stands alone. */
export async function* sideBySide<A extends { id: string }, B extends { id: string }>(
  left: AsyncIterable<A>,
  right: AsyncIterable<B>,
): AsyncGenerator<{ left?: A; right?: B }> {
  const rights = right[Symbol.asyncIterator]();
  try {
    let waiting = await rights.next();
    for await (const one of left) {
      while (!waiting.done && comesBefore(waiting.value.id, one.id)) {
        yield { right: waiting.value };
        waiting = await rights.next();
      }
      if (!waiting.done && waiting.value.id === one.id) {
        yield { left: one, right: waiting.value };
        waiting = await rights.next();
      } else yield { left: one };
    }
    for (; !waiting.done; waiting = await rights.next()) yield { right: waiting.value };
  } finally {
    await rights.return?.(undefined);
  }
}
