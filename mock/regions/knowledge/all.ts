import type { KnowledgeSeed } from "../reply-seed";
import { dailyLifeKnowledge } from "./daily-life";
import { hotlineKnowledge } from "./hotline";
import { peopleKnowledge } from "./people";
import { workAndLandKnowledge } from "./work-and-land";

/** What the hotlines of all five places know. */
export const commonKnowledge: readonly KnowledgeSeed[] = [
  ...hotlineKnowledge,
  ...dailyLifeKnowledge,
  ...peopleKnowledge,
  ...workAndLandKnowledge,
];
