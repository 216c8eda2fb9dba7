import type { RegionPack } from "../content";
import { baicheng } from "./baicheng";
import { daxinganling } from "./daxinganling";
import { ejin } from "./ejin";
import { ordos } from "./ordos";
import { otogFront } from "./otog-front";

/** The five places, in the order the app lists them. */
export const packs: readonly RegionPack[] = [ejin, otogFront, ordos, baicheng, daxinganling];
