/** Items of a fixed list with a key each: texts of a guide may repeat, and such a list never moves. */
export function keyed<T>(items: readonly T[]): { key: string; item: T }[] {
  return items.map((item, place) => ({ key: `${place}`, item }));
}
