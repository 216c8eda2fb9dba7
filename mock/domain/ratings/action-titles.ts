import type { components } from "@contract/schema";

type Name = components["schemas"]["RatingActionName"];

/** The verbs on the buttons, and a line below where it helps. */
export const actionTitles: Readonly<Record<Name, { title: string; hint?: string }>> = {
  "re-rate": { title: "认可，再评一次", hint: "评了就了结" },
  "not-satisfied": { title: "不满意" },
  "follow-up": { title: "追评", hint: "只有一次" },
  "take-back": { title: "撤回评价", hint: "等于没有评过" },
};

/** The actions of the rater, in the order in which they are offered. */
export const raterActions = Object.keys(actionTitles) as Name[];
