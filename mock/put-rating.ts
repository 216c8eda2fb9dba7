import type { components } from "@contract/schema";
import { dayOf } from "./domain/calendar";
import type { DisclosureCase } from "./domain/disclosure/disclosure-case";
import { unrateRequest } from "./domain/disclosure/unrate";
import { fileRating } from "./domain/ratings/file-rating";
import type { RatedThing } from "./domain/ratings/rated-thing";
import type { Opinion, RatingCase } from "./domain/ratings/rating-case";
import { ratingSeries } from "./domain/ratings/rating-number";
import { chosenTags, tagsOn } from "./domain/ratings/tags";
import { nextTicketNumber } from "./domain/ticket-number";
import type { TicketCase } from "./domain/tickets/ticket-case";
import { unrateTicket } from "./domain/tickets/unrate";
import type { Context } from "./operations/operation";
import { keepFor, letGoOf } from "./operations/own-uploads";
import { packOf } from "./operations/region-guides";
import { wholeOf } from "./rated-cases";
import { rulesOf } from "./rating-offer";
import { ownRatingOf, ratingRows } from "./rating-rows";

type Input = Pick<
  components["schemas"]["RatingInput"],
  "level" | "tags" | "tagsVersion" | "text" | "anonymous"
>;

/** The tags of a place that may be chosen today. */
export const tagsToday = (regionCode: string, context: Context) =>
  tagsOn(packOf(regionCode, context)?.ratingDesk.tags ?? [], dayOf(context.now));

/** Keeps what a person said of a thing, with its number and the rules of the day. The input has been checked. */
export function addRating(
  rated: RatedThing,
  ownerId: string,
  input: Input & { uploadIds?: readonly string[] },
  context: Context,
): RatingCase {
  const { store, now, newId } = context;
  const { level, text, anonymous, uploadIds = [] } = input;
  const inForce = tagsToday(rated.regionCode, context);
  const opinion: Opinion = {
    level,
    tags: chosenTags({ ...input, subject: rated.ref }, inForce),
    ...(text ? { text } : {}),
    anonymous,
  };
  const given = ratingRows(context).map(({ number }) => number);
  const row = fileRating(rated, opinion, {
    id: `rt-${newId()}`,
    number: nextTicketNumber(given, ratingSeries(rated.regionCode, now)),
    ownerId,
    rules: rulesOf(rated.regionCode, context),
    now,
    uploadIds,
  });
  store.put("ratings", row);
  keepFor(row.id, uploadIds, context);
  return row;
}

/** Who filed in confidence is not named to the department by a rating either. */
const isQuiet = (row: TicketCase | DisclosureCase) =>
  !("agency" in row) && (row.input.confidential === true || row.input.kind === "report");

/** What was said of a whole case through the case itself is a rating as any other, with the same loop. */
export function addRatingOfCase(
  row: TicketCase | DisclosureCase,
  { level, text }: { level: number; text?: string | undefined },
  context: Context,
): void {
  const { thing } = wholeOf(row, context);
  if (row.ownerId === null || ownRatingOf(thing.key, context)) return;
  addRating(thing, row.ownerId, { level, ...(text ? { text } : {}), anonymous: isQuiet(row) }, context);
}

/** Keeps a rating as it is now. One taken back is as if never given: its files go, and a case can be rated again. */
export function putRating(row: RatingCase, context: Context): void {
  const { store, now } = context;
  store.put("ratings", row);
  if (row.status !== "taken-back") return;
  letGoOf(row.id, context);
  const { kind, id, stage } = row.rated.ref;
  if (stage !== undefined) return;
  const ticket = kind === "ticket" ? store.get("tickets", id) : undefined;
  if (ticket) store.put("tickets", unrateTicket(ticket, now));
  const request = kind === "disclosure-request" ? store.get("disclosureRequests", id) : undefined;
  if (request) store.put("disclosureRequests", unrateRequest(request, now));
}
