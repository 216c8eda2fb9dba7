import type { TimelineEntry } from "@/shared/ui/case-timeline";
import type { TimelineKind } from "@/shared/ui/timeline";
import type { Ticket } from "./queries";

const kinds: Partial<Record<string, TimelineKind>> = {
  "yellow-card": "yellow",
  // 红牌
  overdue: "red",
  circulated: "over",
  withdrawn: "stopped",
  "taken-back": "stopped",
  "not-accepted": "stopped",
  "parent-refused": "stopped",
};

/** Places of the last entries with these events. */
function lastOf(timeline: TimelineEntry[], event: string): string | undefined {
  return timeline.filter((entry) => entry.event === event).pop()?.id;
}

/** How each entry of a ticket looks: what the person did, cards, and what still goes on or waits. */
export function entryKinds({
  timeline,
  dispute,
  questions,
}: Partial<Pick<Ticket, "dispute" | "questions">> & Pick<Ticket, "timeline">): (
  entry: TimelineEntry,
) => TimelineKind {
  const disputed = dispute && lastOf(timeline, "sent-back");
  const isAsked = questions?.some(({ answeredAt, silent }) => !answeredAt && !silent);
  const asked = isAsked ? lastOf(timeline, "asked") : undefined;
  return ({ id, event, actor, delayed }) => {
    if (id === asked) return "you";
    if (id === disputed) return "now";
    if (actor.role === "applicant" && !kinds[event]) return "mine";
    return kinds[event] ?? (delayed ? "over" : "done");
  };
}
