// The guides of a region as its other content names them.
import type { components } from "@contract/schema";
import type { ImportedGuide } from "../catalogue/imported-guide";
import { dayOf } from "../domain/calendar";
import type { RegionPack } from "../regions/region-pack";
import type { Context } from "./operation";

/** The contract's limit for the guides beside an entry of a directory. */
const linksLimit = 20;

/** The pack of a region, if the mock serves it. */
export function packOf(regionCode: string, { content }: Context): RegionPack | undefined {
  return content.packs.find(({ region }) => region.code === regionCode);
}

/** The region and the levels above whose guides serve it too, nearest first. */
export function codesOf({ region }: RegionPack): string[] {
  return [region.code, ...region.ancestors.map(({ code }) => code)];
}

/** The guide of a matter, named by its slug, that serves a region today: of the region itself or a level above. */
export function guideOfMatter(
  pack: RegionPack,
  slug: string,
  { content, now }: Context,
): ImportedGuide | undefined {
  const today = dayOf(now);
  for (const code of codesOf(pack)) {
    const guide = content.guides.get(`g-${code}-${slug}`, today);
    if (guide) return guide;
  }
  return undefined;
}

/** A guide as others point to it. */
export function linkTo({ id, name }: ImportedGuide): components["schemas"]["GuideLink"] {
  return { id, name };
}

/** Links to the guides of some matters; what is not offered in the region is left out. */
export function linksToMatters(
  pack: RegionPack,
  slugs: readonly string[],
  context: Context,
): components["schemas"]["GuideLink"][] {
  const guides = slugs.flatMap((slug) => guideOfMatter(pack, slug, context) ?? []);
  return guides.slice(0, linksLimit).map(linkTo);
}
