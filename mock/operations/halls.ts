import type { components } from "@contract/schema";
import { hallNow } from "../domain/hall-now";
import type { HallSeed } from "../regions/region-pack";
import type { Context, Operation } from "./operation";

function toHall({ queues, ...hall }: HallSeed, { now, seed }: Context): components["schemas"]["Hall"] {
  return { ...hall, now: hallNow({ id: hall.id, hours: hall.hours, queues }, now, seed) };
}

/** GET /v1/halls */
export const listHalls: Operation<"listHalls"> = ({ query }, context) => {
  const pack = context.content.packs.find(({ region }) => region.code === query.region);
  if (!pack) return { refused: "not_found" };
  return { items: pack.halls.map((hall) => toHall(hall, context)), total: pack.halls.length };
};

/** GET /v1/halls/{hallId} */
export const getHall: Operation<"getHall"> = ({ path }, context) => {
  const halls = context.content.packs.flatMap((pack) => pack.halls);
  const hall = halls.find(({ id }) => id === path.hallId);
  return hall ? toHall(hall, context) : { refused: "not_found" };
};
