// The windows of halls as they are rated: by the code of the day, or by one's own visit.
import { type Day, dayOf } from "./domain/calendar";
import type { RatedWindow } from "./domain/ratings/things";
import type { Visit } from "./domain/ratings/visit";
import type { Context } from "./operations/operation";
import { isOwn, ownerIdOf } from "./owned";
import { visitRows } from "./rating-rows";
import { windowsOf } from "./regions/hall-windows";

/** The window of a number in a hall. */
export const findWindow = (hallId: string, number: string, { content }: Context): RatedWindow | undefined =>
  content.packs
    .filter(({ halls }) => halls.some(({ id }) => id === hallId))
    .flatMap(windowsOf)
    .find((window) => window.hallId === hallId && window.number === number);

/** The caller's last visit to a window on a day. */
export function ownVisitOn(
  { hallId, number }: Pick<RatedWindow, "hallId" | "number">,
  day: Day,
  context: Context,
): Visit | undefined {
  return visitRows(context)
    .filter((visit) => isOwn(visit, context.caller))
    .filter((visit) => visit.hallId === hallId && visit.window === number && dayOf(visit.finishedAt) === day)
    .at(-1);
}

/** A visit of the caller, or one that the caller came to for somebody else; another's is as if there were none. */
export function knownVisit(id: string, context: Context): Visit | undefined {
  const { caller } = context;
  const visit = visitRows(context).find((row) => row.id === id);
  const knows = visit && caller && (isOwn(visit, caller) || visit.byId === ownerIdOf(caller));
  return knows ? visit : undefined;
}
