// As many guides as a banner's exchange tables have, made of the shipped ones.
import type { ImportedGuide } from "@mock/catalogue/imported-guide";
import { readShippedGuides } from "@mock/hosts/guides-file";
import { guideCorpus } from "./guide-corpus";
import { firstRegion } from "./shipped";

/** Items of a banner (旗) in a real export. */
export const bannerSize = 842;

/** So many guides of the first region, each with a name of its own. */
export function manyGuides(count = bannerSize): ImportedGuide[] {
  const shipped = readShippedGuides().filter(({ region }) => region.code === firstRegion);
  return guideCorpus(count).map(({ name }, place) => {
    const model = shipped[place % shipped.length] as ImportedGuide;
    return { ...model, id: `g-${firstRegion}-many-${place}`, name, keywords: [] };
  });
}
