import type { FlowSeed } from "../region-pack";
import { birthFlow } from "./birth";
import { drivingFlow } from "./driving";
import { homeFlow } from "./home";
import { hukouFlow } from "./hukou";
import { idCardFlow } from "./id-card";
import { livestockFlow } from "./livestock";
import { medicalFlow } from "./medical";
import { pensionFlow } from "./pension";
import { reliefFlow } from "./relief";
import { shopFlow } from "./shop";
import { socialCardFlow } from "./social-card";

/** The flows of every region, the commonest need first. */
export const questionFlows: readonly FlowSeed[] = [
  idCardFlow,
  birthFlow,
  hukouFlow,
  socialCardFlow,
  medicalFlow,
  pensionFlow,
  reliefFlow,
  shopFlow,
  livestockFlow,
  homeFlow,
  drivingFlow,
];
