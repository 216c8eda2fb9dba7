import { requestRows } from "../disclosure-rows";
import { progressOf } from "../domain/disclosure/view";
import { type Limit, patienceFor } from "../domain/patience";
import { ownerIdOf } from "../owned";
import type { Context, Operation } from "./operation";

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

/** POST /v1/disclosure-queries. A wrong code, an unknown number and a request taken back are answered alike. */
export const queryDisclosureRequest: Operation<"queryDisclosureRequest"> = ({ body }, context) => {
  const { caller, store, now, newId } = context;
  const by = caller ? ownerIdOf(caller) : anyone;
  const retryAfter = secondsToWait(body.number, by, context);
  if (retryAfter > 0) return { refused: "too_many_requests", retryAfter };
  const row = requestRows(context).find(({ number }) => number === body.number);
  if (row && row.queryCode === body.queryCode && row.status !== "taken-back") return progressOf(row, now);
  store.put("failedQueries", { id: newId(), at: now, number: body.number, by });
  return { refused: "not_found" };
};
