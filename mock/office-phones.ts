import type { Context } from "./operations/operation";
import { packOf } from "./operations/region-guides";

/** The numbers of the offices of a region, as they are printed: these are nobody's own. */
export function officePhones(regionCode: string, context: Context): string[] {
  const pack = packOf(regionCode, context);
  return [
    ...(pack?.region.hotlines.map(({ phone }) => phone) ?? []),
    ...(pack?.agencies.map(({ agency }) => agency.phone) ?? []),
  ];
}
