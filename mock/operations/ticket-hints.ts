import type { components } from "@contract/schema";
import { dayOf } from "../domain/calendar";
import { placesOf } from "../domain/places/places-of";
import { placeName, resolvePlace } from "../domain/places/resolve-place";
import { alikeNearby, alikeOwnTickets } from "../domain/ticket-hints/alike";
import { doorIn } from "../domain/ticket-hints/doors";
import { emergencyIn } from "../domain/ticket-hints/emergency";
import { kindIn } from "../domain/ticket-hints/kind";
import { urgencyIn } from "../domain/ticket-hints/urgency";
import type { TicketCase } from "../domain/tickets/ticket-case";
import { summaryOf } from "../domain/tickets/view";
import { isOpenTicket } from "../domain/tickets/waiting";
import { isJoinable } from "../joined-tickets";
import { isOwn } from "../owned";
import type { RegionPack } from "../regions/region-pack";
import { ownTickets, ticketRows } from "../ticket-rows";
import type { Context, Input, Operation } from "./operation";
import { packOf } from "./region-guides";
import { nearReplies } from "./reply-entries";

type Hints = components["schemas"]["TicketHints"];
type Place = components["schemas"]["Place"];

/** The contract's limits. */
const [mostAnswers, mostAlike] = [5, 3];

/** What was given of the place, else what the text names. */
function placeOf({ place, text }: Input<"hintTicket">["body"], pack: RegionPack): Place | undefined {
  const townships = placesOf(pack);
  if (place) return resolvePlace(place, townships);
  const { township, village } = resolvePlace({ words: text }, townships);
  return township ? { township, ...(village ? { village } : {}) } : undefined;
}

/** Counts and the place only: nothing of who filed it or of what was written. */
function nearbyHint(row: TicketCase): Hints["nearby"][number] {
  return {
    id: row.id,
    kind: row.input.kind,
    place: placeName(row.place),
    people: 1 + row.joinedBy.length,
    since: dayOf(row.submittedAt),
  };
}

function nearby(text: string, place: Place | undefined, pack: RegionPack, context: Context) {
  const { caller } = context;
  const joined = ownTickets(context).flatMap(({ status, parentId = "" }) =>
    status === "joined" ? parentId : [],
  );
  const others = ticketRows(context).filter(
    (row) =>
      row.regionCode === pack.region.code &&
      isJoinable(row) &&
      !isOwn(row, caller) &&
      !joined.includes(row.id),
  );
  return alikeNearby(text, place, others).slice(0, mostAlike).map(nearbyHint);
}

/** POST /v1/ticket-hints: nothing of the text is kept. */
export const hintTicket: Operation<"hintTicket"> = ({ body }, context) => {
  const { now } = context;
  const pack = packOf(body.regionCode, context);
  if (!pack) return { refused: "not_found" };
  const text = body.text.trim();
  const place = placeOf(body, pack);
  const [emergency, door] = [emergencyIn(text, pack.ticketDesk.emergencies), doorIn(text)];
  const [kind, urgent] = [kindIn(text), urgencyIn(text)];
  const own = ownTickets(context).filter((row) => isOpenTicket(row));
  return {
    answers: nearReplies(pack, text, context, mostAnswers),
    ...(emergency ? { emergency } : {}),
    ...(door ? { door } : {}),
    ...(kind ? { kind } : {}),
    ...(urgent ? { urgent } : {}),
    ...(place ? { place } : {}),
    nearby: nearby(text, place, pack, context),
    mine: alikeOwnTickets(text, own)
      .slice(0, mostAlike)
      .map((row) => summaryOf(row, now)),
  };
};
