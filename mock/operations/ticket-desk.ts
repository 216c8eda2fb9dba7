import { dayOf } from "../domain/calendar";
import { placesOf } from "../domain/places/places-of";
import { rulesOn } from "../domain/tickets/ticket-rules";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";

/** GET /v1/ticket-desk: the time limits are those in force today. */
export const getTicketDesk: Operation<"getTicketDesk"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  const { channels, rulesets, emergencies } = pack.ticketDesk;
  const { effectiveOn, basis, limits, urgesPerDay, answerDays, reopenDays } = rulesOn(
    rulesets,
    dayOf(context.now),
  );
  return {
    regionCode: pack.region.code,
    channels,
    limits,
    urgesPerDay,
    answerDays,
    reopenDays,
    effectiveOn,
    ...(basis ? { basis } : {}),
    emergencies,
    places: placesOf(pack).map(({ code, name, villages }) => ({
      code,
      name,
      villages: villages.map((village) => ({ code: village.code, name: village.name })),
    })),
  };
};
