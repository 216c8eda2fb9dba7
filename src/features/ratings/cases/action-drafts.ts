// What a person is writing on a rating and has not sent.
import type { components } from "@contract/schema";
import { createActionDrafts } from "@/shared/api/action-drafts";
import type { Level } from "../queries";

type Schemas = components["schemas"];

interface RatingDraft {
  followUp?: string;
  followUpFiles?: Schemas["Upload"][];
  /** Why it is not enough. */
  notSatisfied?: string;
  level?: Level;
  levelText?: string;
}

export const ratingDrafts = createActionDrafts<RatingDraft>("rating-action-drafts", {});

/** What is gone once an action was answered; whatever else is written stays. */
export const writtenFor: Partial<Record<Schemas["RatingActionName"], (keyof RatingDraft)[]>> = {
  "follow-up": ["followUp", "followUpFiles"],
  "not-satisfied": ["notSatisfied"],
  "re-rate": ["level", "levelText"],
};
