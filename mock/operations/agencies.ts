import { rankAgencies } from "../domain/publications/rank-agencies";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";

/** GET /v1/agencies */
export const listAgencies: Operation<"listAgencies"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  const all = pack.agencies.map(({ agency }) => agency);
  return { items: rankAgencies(all, query.q ?? "") };
};
