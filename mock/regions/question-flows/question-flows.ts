import type { FlowSeed } from "../region-pack";
import { idCardFlow } from "./id-card";

/** The flows of every region, the commonest need first. */
export const questionFlows: readonly FlowSeed[] = [idCardFlow];
