// A case that goes on from another of the same person: both keep the other's trail.
import type { components } from "@contract/schema";
import { ownRequest } from "./disclosure-rows";
import type { CaseLink } from "./domain/case-link";
import { linkRequest } from "./domain/disclosure/file-request";
import { summaryOf as requestSummary } from "./domain/disclosure/view";
import { linkTicket } from "./domain/tickets/link-ticket";
import { titleOf } from "./domain/tickets/view";
import type { Context } from "./operations/operation";
import { isRefusal, type Refusal } from "./problems";
import { ownTicket } from "./ticket-rows";

type HandedFrom = components["schemas"]["HandedFrom"];

/** The case that a filing goes on from, as the new one keeps it; none where it is not the caller's own. */
export function handedFromOf(from: HandedFrom | undefined, context: Context): CaseLink | undefined {
  if (!from) return undefined;
  const { kind, id } = from;
  const { now } = context;
  const row = kind === "ticket" ? ownTicket(id, context) : ownRequest(id, context);
  if (isRefusal(row)) return undefined;
  const title = "agency" in row ? requestSummary(row, now).title : titleOf(row);
  return { kind, id, number: row.number, title, at: now, direction: "from" };
}

/** What is wrong with the case that a filing goes on from; another person's is answered as if there were none. */
export function handedFromErrors(
  from: HandedFrom | undefined,
  context: Context,
): NonNullable<Refusal["errors"]> {
  if (!from || handedFromOf(from, context)) return [];
  return [{ pointer: "#/handedFrom/id", code: "unknown", detail: "没有找到您的这件事" }];
}

/** Keeps on the case that was handed on where it went. */
export function keepHandedOn(
  from: HandedFrom | undefined,
  to: Pick<CaseLink, "kind" | "id" | "number" | "title">,
  context: Context,
): void {
  if (!from) return;
  const link: CaseLink = { ...to, at: context.now, direction: "to" };
  if (from.kind === "ticket") {
    const row = ownTicket(from.id, context);
    if (!isRefusal(row)) context.store.put("tickets", linkTicket(row, link));
    return;
  }
  const row = ownRequest(from.id, context);
  if (!isRefusal(row)) context.store.put("disclosureRequests", linkRequest(row, link));
}
