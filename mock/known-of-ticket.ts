import type { Known } from "./domain/redaction/personal-data";
import type { TicketCase } from "./domain/tickets/ticket-case";
import { officePhones } from "./office-phones";
import type { Context } from "./operations/operation";
import { accountById } from "./people";

/** What is known of whoever filed it, which must go, and of the offices, which may stay. */
export function knownOf(row: TicketCase, context: Context): Known {
  const { contact, assisted } = row.input;
  // Who filed may have given another name to be called by.
  const account = accountById(row.ownerId ?? undefined, context);
  const names = [contact?.name, assisted?.helper, account?.name].filter((name) => name !== undefined);
  return { names, publicPhones: officePhones(row.regionCode, context) };
}
