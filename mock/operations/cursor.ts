import { hashText } from "../domain/hash";

const secret = "weiminban";

const sealOf = (offset: number, query: string) => hashText(`${secret}|${offset}|${query}`).toString(36);

/** An opaque cursor for the page that begins at `offset`, good only for the same query. */
function makeCursor(offset: number, query: string): string {
  return `${offset.toString(36)}-${sealOf(offset, query)}`;
}

/** Where the page begins, or undefined for a cursor that is broken or was made for another query. */
function readCursor(cursor: string, query: string): number | undefined {
  const [position = "", seal] = cursor.split("-");
  const offset = Number.parseInt(position, 36);
  return Number.isSafeInteger(offset) && makeCursor(offset, query) === `${position}-${seal}`
    ? offset
    : undefined;
}

/** One page of a list with the cursor of the next, or undefined when the cursor does not fit. */
export function pageOf<T>(
  items: ArrayLike<T>,
  { limit = 20, cursor }: { limit?: number; cursor?: string },
  query: string,
): { items: T[]; nextCursor?: string } | undefined {
  const offset = cursor === undefined ? 0 : readCursor(cursor, query);
  if (offset === undefined) return undefined;
  const end = offset + limit;
  const page: T[] = Array.prototype.slice.call(items, offset, end);
  return end < items.length ? { items: page, nextCursor: makeCursor(end, query) } : { items: page };
}
