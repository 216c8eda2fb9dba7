// Whoever asks where a case stands by its number and query code may be wrong so often, and must then wait.
import { type Limit, patienceFor } from "./domain/patience";
import type { Context } from "./operations/operation";
import { ownerIdOf } from "./owned";
import type { Refusal } from "./problems";

/** The contract's limit: ten wrong tries in ten minutes. */
const limit: Limit = { allowed: 10, countMs: 600_000 };

/** Everybody who is not signed in counts as one: the mock knows no addresses. */
const anyone = "anyone";

/**
 * Seconds until another try; 0 when it may be made now. Wrong tries count for the number, whoever makes them, and for
 * who makes them, whatever the number.
 */
function secondsToWait(number: string, by: string, { store, now }: Context): number {
  const failed = store.list("failedQueries");
  for (const { id } of patienceFor(failed, now, limit).over) store.remove("failedQueries", id);
  const waits = [
    patienceFor(
      failed.filter((row) => row.number === number),
      now,
      limit,
    ),
    patienceFor(
      failed.filter((row) => row.by === by),
      now,
      limit,
    ),
  ];
  return Math.max(...waits.map(({ retryAfter }) => retryAfter));
}

/**
 * The row that number and code lead to. A wrong code, an unknown number and a case taken back are answered alike, and
 * counted.
 * @param find the row of a number
 */
export function rowByCode<Row extends { queryCode: string; status: string }>(
  asked: { number: string; queryCode: string },
  find: (number: string) => Row | undefined,
  context: Context,
): Row | Refusal {
  const { caller, store, now, newId } = context;
  const by = caller ? ownerIdOf(caller) : anyone;
  const retryAfter = secondsToWait(asked.number, by, context);
  if (retryAfter > 0) return { refused: "too_many_requests", retryAfter };
  const row = find(asked.number);
  if (row && row.queryCode === asked.queryCode && row.status !== "taken-back") return row;
  store.put("failedQueries", { id: newId(), at: now, number: asked.number, by });
  return { refused: "not_found" };
}
