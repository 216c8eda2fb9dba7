// The people of the preview have asked and filed before anybody opens the app: the seeded cases are put in, all at once,
// when some are first asked for, dated from the clock of that moment.
import { messagesOf as requestMessages } from "./domain/disclosure/messages-of";
import { messagesOf as ratingMessages } from "./domain/ratings/messages-of";
import { messagesOf as ticketMessages } from "./domain/tickets/messages-of";
import type { Context } from "./operations/operation";
import { queryCodeFor } from "./query-code";
import { withHandOvers } from "./regions/cases/hand-overs";
import { seededRatings } from "./regions/cases/ratings/seeded-ratings";
import { seededVisits } from "./regions/cases/ratings/seeded-visits";
import { seededCases } from "./regions/cases/seeded-cases";
import { seededTickets } from "./regions/cases/tickets/seeded-tickets";

/** What came longer ago has been read. */
const readAfterMs = 7 * 86_400_000;

/** By what is kept that somebody has read a message. */
export const readId = (ownerId: string, messageId: string) => `${ownerId}|${messageId}`;

/** Old messages of the personas have been read; nobody else has a place where they could be. */
function readOld(
  { ownerId }: { ownerId: string | null },
  messages: () => readonly { id: string; at: string }[],
  { store, now, content }: Context,
): void {
  if (ownerId === null || !content.personas.some(({ id }) => id === ownerId)) return;
  for (const { id, at } of messages()) {
    if (Date.parse(at) < now - readAfterMs) store.put("messageReads", { id: readId(ownerId, id) });
  }
}

type Seeds = ReturnType<typeof withHandOvers>;

/** What was said of windows, of guides and of the seeded cases, and the visits before it. */
function putRatings(seeds: Seeds, context: Context): void {
  const { store, now, content } = context;
  if (store.isEmpty("visits")) {
    for (const row of seededVisits(content.packs, now)) store.put("visits", row);
  }
  if (!store.isEmpty("ratings")) return;
  for (const row of seededRatings(content.packs, seeds, now)) {
    store.put("ratings", row);
    readOld(row, () => ratingMessages(row, now), context);
  }
}

/** Puts in the cases of each table that is still empty. */
export function putSeeds(context: Context): void {
  const { store, now, newId, content } = context;
  const secret = newId();
  const seeds = withHandOvers(seededTickets(content.packs, now), seededCases(content.packs, now));
  if (store.isEmpty("disclosureRequests")) {
    for (const row of seeds.requests) {
      store.put("disclosureRequests", { ...row, queryCode: queryCodeFor(row.number, secret) });
      readOld(row, () => requestMessages(row, now), context);
    }
  }
  putRatings(seeds, context);
  if (!store.isEmpty("tickets")) return;
  for (const row of seeds.tickets) {
    store.put("tickets", { ...row, queryCode: queryCodeFor(row.number, secret) });
    readOld(row, () => ticketMessages(row, now), context);
  }
}
