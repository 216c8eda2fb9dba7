// What the mock serves and nobody changes.
import type { GuideIndex } from "./guide-index";
import type { Persona, RegionPack } from "./regions/region-pack";

/** All content of one mock. */
export interface Content {
  packs: readonly RegionPack[];
  personas: readonly Persona[];
  guides: GuideIndex;
}
