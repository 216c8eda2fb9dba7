import { camels, lake, populus } from "./desert";
import { forest, snow, wetland } from "./north";
import type { Picture } from "./picture";
import { flock, nadaam, yurts } from "./steppe";
import { city, hall, papercut } from "./town";

/** The drawings by their ids. */
export const pictures = {
  populus,
  camels,
  lake,
  yurts,
  nadaam,
  flock,
  hall,
  city,
  papercut,
  forest,
  snow,
  wetland,
} as const satisfies Record<string, Picture>;

export type PictureName = keyof typeof pictures;
