import { baicheng } from "./baicheng";
import { daxinganling } from "./daxinganling";
import { ejin } from "./ejin";
import { ordos } from "./ordos";
import { otogFront } from "./otog-front";
import type { RegionPack } from "./region-pack";

/** The five places, in the order the app lists them. */
export const packs: readonly RegionPack[] = [ejin, otogFront, ordos, baicheng, daxinganling];
