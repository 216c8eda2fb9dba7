import type { RegionPack } from "../content";

import { ejin } from "./ejin";

/** The five places, in the order the app lists them. */
export const packs: readonly RegionPack[] = [ejin];
