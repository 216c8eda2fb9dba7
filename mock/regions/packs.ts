import { baicheng } from "./baicheng/pack";
import { daxinganling } from "./daxinganling/pack";
import { ejin } from "./ejin/pack";
import { ordos } from "./ordos/pack";
import { otogFront } from "./otog-front/pack";
import type { RegionPack } from "./region-pack";

/** The five places, in the order the app lists them. */
export const packs: readonly RegionPack[] = [ejin, otogFront, ordos, baicheng, daxinganling];
