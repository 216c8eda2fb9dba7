import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import type { Survey } from "./survey";

type Status = components["schemas"]["SurveyStatus"];
type Course = Pick<Survey, "opensOn" | "closesOn" | "outcome">;

/** Where a survey is on a day. The closing day still takes answers. */
export function statusOn({ opensOn, closesOn, outcome }: Course, today: Day): Status {
  if (today < opensOn) return "upcoming";
  if (today <= closesOn) return "open";
  return outcome && outcome.onDay <= today ? "answered" : "closed";
}

/** Those open now first by closing day, then the newest first. */
export function inOrder<One extends Course>(surveys: readonly One[], today: Day): One[] {
  const isOpen = (one: One) => statusOn(one, today) === "open";
  const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return [
    ...surveys.filter(isOpen).sort((one, other) => byText(one.closesOn, other.closesOn)),
    ...surveys.filter((one) => !isOpen(one)).sort((one, other) => byText(other.opensOn, one.opensOn)),
  ];
}
