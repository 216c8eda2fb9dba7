// What the mock serves. Nobody changes it; a changed version of a guide stands in the store, over the guide's own.
import type { GuideIndex } from "./guide-index";
import type { GuidePacks } from "./guide-packs";
import type { FlowSeed, FormSeed, Persona, RegionPack } from "./regions/region-pack";

/** All content of one mock. */
export interface Content {
  packs: readonly RegionPack[];
  personas: readonly Persona[];
  flows: readonly FlowSeed[];
  forms: readonly FormSeed[];
  guides: GuideIndex;
  guidePacks: GuidePacks;
}
