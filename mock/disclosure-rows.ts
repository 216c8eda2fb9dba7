// The rows of disclosure requests.
import { putSeeds } from "./case-seeds";
import type { DisclosureCase } from "./domain/disclosure/disclosure-case";
import type { Context } from "./operations/operation";
import { isOwn, ownOnly } from "./owned";
import type { Refusal } from "./problems";

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
