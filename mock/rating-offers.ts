// What may be rated by whom: each thing with whether it may be rated now.
import type { components } from "@contract/schema";
import { addDays, dayOf, instantOn } from "./domain/calendar";
import { guideThing, visitDay, windowThing } from "./domain/ratings/things";
import type { Visit } from "./domain/ratings/visit";
import { readWindowCode } from "./domain/ratings/window-code";
import type { Context } from "./operations/operation";
import { packOf } from "./operations/region-guides";
import { isOwn } from "./owned";
import { isRefusal, type Refusal } from "./problems";
import { offerOfCase } from "./rated-cases";
import { findWindow, knownVisit, ownVisitOn } from "./rated-windows";
import { type Offer, orRated, ratedUntil, rulesOf } from "./rating-offer";

type Ref = components["schemas"]["RatedRef"];

const nothing: Refusal = { refused: "not_found" };

function offerOfWindow(ref: Ref, context: Context): Offer | Refusal {
  const code = readWindowCode(ref.id, context.seed);
  const window = code && findWindow(code.hallId, code.number, context);
  if (!code || !window) return nothing;
  const visit = ownVisitOn(window, code.day, context);
  const thing = windowThing(ref, window, code.day, visit);
  const today = dayOf(context.now);
  if (code.day !== today) {
    return orRated({ state: code.day < today ? "expired" : "not-yet", thing }, context);
  }
  // Who acts for others comes to windows for them: without an own visit there is nothing of one's own to rate.
  const state = context.caller?.persona.kind === "agent" && !visit ? "not-yours" : "open";
  return orRated({ state, thing, until: instantOn(addDays(today, 1), "00:00") }, context);
}

/** A visit as it may be rated by whoever was served. */
export function visitOf(visit: Visit, context: Context): Offer | Refusal {
  const window = findWindow(visit.hallId, visit.window, context);
  if (!window) return nothing;
  const thing = windowThing({ kind: "visit", id: visit.id }, window, visitDay(visit), visit);
  if (!isOwn(visit, context.caller)) return { state: "not-yours", thing };
  const until = ratedUntil(visit.finishedAt, rulesOf(visit.regionCode, context));
  return context.now < until ? { state: "open", thing, until } : { state: "expired", thing };
}

function offerOfVisit({ id }: Ref, context: Context): Offer | Refusal {
  const visit = knownVisit(id, context);
  const offer = visit ? visitOf(visit, context) : nothing;
  return isRefusal(offer) ? offer : orRated(offer, context);
}

/** A guide of a level above counts where its reader lives. */
function offerOfGuide({ id }: Ref, context: Context): Offer | Refusal {
  const { content, caller, now } = context;
  const guide = content.guides.get(id, dayOf(now));
  if (!guide) return nothing;
  const served = content.packs.find(({ region }) =>
    [region, ...region.ancestors].some(({ code }) => code === guide.region.code),
  );
  const own = packOf(guide.region.code, context) ?? (caller && packOf(caller.persona.regionCode, context));
  const regionCode = (own ?? served)?.region.code;
  if (regionCode === undefined) return nothing;
  const { name, department } = guide;
  return orRated({ state: "open", thing: guideThing({ id, name, department, regionCode }) }, context);
}

/** What a code, a visit, a case or a guide stands for, and whether the caller may rate it now. */
export function offerOf(ref: Ref, context: Context): Offer | Refusal {
  const isCase = ref.kind === "ticket" || ref.kind === "disclosure-request";
  if (ref.stage !== undefined && !isCase) return nothing;
  if (ref.kind === "window") return offerOfWindow(ref, context);
  if (ref.kind === "guide") return offerOfGuide(ref, context);
  if (!context.caller) return { refused: "unauthenticated" };
  return ref.kind === "visit" ? offerOfVisit(ref, context) : offerOfCase(ref, context);
}
