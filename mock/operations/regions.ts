import type { components } from "@contract/schema";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";

type Region = components["schemas"]["Region"];

function toRegion({ code, name, level, ancestors, horizon }: Region): Region {
  return { code, name, level, ancestors, horizon };
}

/** GET /v1/regions */
export const listRegions: Operation<"listRegions"> = (_, { content }) => ({
  items: content.packs.map(({ region }) => toRegion(region)),
  total: content.packs.length,
});

/** GET /v1/regions/{regionCode} */
export const getRegion: Operation<"getRegion"> = ({ path }, context) =>
  packOf(path.regionCode, context)?.region ?? { refused: "not_found" };
