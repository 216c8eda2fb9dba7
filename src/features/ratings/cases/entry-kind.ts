import type { TimelineEntry } from "@/shared/ui/case-timeline";
import type { TimelineKind } from "@/shared/ui/timeline";

const kinds: Partial<Record<string, TimelineKind>> = {
  "yellow-card": "yellow",
  // 红牌
  overdue: "red",
  "taken-back": "stopped",
  excluded: "stopped",
  "found-wanting": "over",
};

/** How an entry of a rating looks: what the person did, cards, and what was done. */
export function entryKind({ event, actor, delayed }: TimelineEntry): TimelineKind {
  const kind = kinds[event];
  if (kind) return kind;
  if (actor.role === "applicant") return "mine";
  return delayed ? "over" : "done";
}
