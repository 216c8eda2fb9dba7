// The rows of disclosure requests. The people of the preview have asked before anybody opens the app, so the seeded
// requests are put in when the rows are first asked for, dated from the clock of that moment.

import type { DisclosureCase } from "./domain/disclosure/disclosure-case";
import { messagesOf } from "./domain/disclosure/messages-of";
import type { Context } from "./operations/operation";
import { isOwn, ownOnly } from "./owned";
import type { Refusal } from "./problems";
import { queryCodeFor } from "./query-code";
import { logOwner } from "./regions/cases/log-filings";
import { seededCases } from "./regions/cases/seeded-cases";

/** What came longer ago has been read. */
const readAfterMs = 7 * 86_400_000;

/** By what is kept that somebody has read a message. */
export const readId = (ownerId: string, messageId: string) => `${ownerId}|${messageId}`;

function putSeeds({ store, now, newId, content }: Context): void {
  const secret = newId();
  for (const row of seededCases(content.packs, now)) {
    store.put("disclosureRequests", { ...row, queryCode: queryCodeFor(row.number, secret) });
    for (const { id, at } of row.ownerId === logOwner ? [] : messagesOf(row, now)) {
      if (Date.parse(at) < now - readAfterMs) store.put("messageReads", { id: readId(row.ownerId, id) });
    }
  }
}

/** All requests, in the order in which they were put in. */
export function requestRows(context: Context): DisclosureCase[] {
  const { store } = context;
  if (store.isEmpty("disclosureRequests")) putSeeds(context);
  return store.list("disclosureRequests");
}

/** The request of an id, whoever asked. */
export function requestRow(id: string, context: Context): DisclosureCase | undefined {
  if (context.store.isEmpty("disclosureRequests")) putSeeds(context);
  return context.store.get("disclosureRequests", id);
}

/** The caller's request of an id; another person's is answered as if there were none. */
export function ownRequest(id: string, context: Context): DisclosureCase | Refusal {
  return ownOnly(requestRow(id, context), context.caller);
}

/** The caller's requests, without those taken back, which count as never filed. */
export function ownRequests(context: Context): DisclosureCase[] {
  const { caller } = context;
  return requestRows(context).filter((row) => isOwn(row, caller) && row.status !== "taken-back");
}
