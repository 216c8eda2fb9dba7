import type { RatedWindow } from "../domain/ratings/things";
import type { RegionPack } from "./region-pack";
import { agencyOfWindow } from "./window-agencies";

/** All windows of a place's halls, with who sits there. */
export const windowsOf = (pack: RegionPack): RatedWindow[] =>
  pack.halls.flatMap(({ id, name: hallName, zones }) =>
    zones
      .flatMap(({ windows }) => windows)
      .map(({ number, name }) => ({
        regionCode: pack.region.code,
        hallId: id,
        hallName,
        number,
        name,
        department: agencyOfWindow(name, pack),
      })),
  );
