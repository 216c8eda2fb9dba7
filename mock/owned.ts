// The one place that says whose a row is. Deny by default: what is not the caller's own is not there.
import type { Caller } from "./operations/operation";
import type { Refusal } from "./problems";

/** A row that belongs to one person, or to nobody, such as a report without a name. */
interface Owned {
  ownerId: string | null;
}

/** By what the caller's rows are known. */
export const ownerIdOf = ({ persona }: Caller): string => persona.id;

/** Whether the row is the caller's own; without a caller nothing is. */
export function isOwn(row: Owned, caller: Caller | undefined): boolean {
  return caller !== undefined && row.ownerId === ownerIdOf(caller);
}

/** The row if it is the caller's own. Another person's is answered as if there were none. */
export function ownOnly<Row extends Owned>(row: Row | undefined, caller: Caller | undefined): Row | Refusal {
  return row && isOwn(row, caller) ? row : { refused: "not_found" };
}
