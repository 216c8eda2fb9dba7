import type { components } from "@contract/schema";

type Hall = components["schemas"]["Hall"];

/** What is computed from: how a hall is at a moment (hall-now.ts, queues.ts). */
export interface HallPlan {
  id: string;
  hours: Hall["hours"];
  /** Names of the queues with how many wait at a usual peak and the minutes one person takes. */
  queues: readonly { name: string; peak: number; minutesEach: number }[];
}
