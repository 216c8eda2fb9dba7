// The trail as it is told: what was stored, and the cards that time alone brings about.
import type { components } from "@contract/schema";
import { formatInstant } from "../calendar";
import { bureau, handler, nobody, you } from "./actors";
import { articleOf, textOf } from "./event-texts";
import type { RatingCase, RatingEvent, Role } from "./rating-case";
import { overAt, type RatingClock, yellowAt } from "./rating-clock";

type TimelineEntry = components["schemas"]["TimelineEntry"];
export type Happening = RatingEvent & { id: string };

/** Cards of a clock, as long as it ran; the rater has none. */
function cards(clock: RatingClock, number: number, now: number): Happening[] {
  if (clock.kind === "confirm") return [];
  const until = Math.min(clock.endedAt ?? now, now);
  const found = [
    { event: "yellow-card" as const, at: yellowAt(clock) },
    { event: "overdue" as const, at: overAt(clock) },
  ];
  return found.flatMap(({ event, at }) =>
    at !== undefined && at <= until ? [{ id: `${event}-${number}`, event, at, by: "system" as const }] : [],
  );
}

/** Everything that happened up to an instant (epoch milliseconds), oldest first, each with an id that stays. */
export function happenings(rating: RatingCase, now: number): Happening[] {
  const derived = rating.clocks.flatMap((clock, index) => cards(clock, index + 1, now));
  const stored = rating.events.map((entry, index) => ({ ...entry, id: `e-${index + 1}` }));
  // What time brought was there before whatever somebody did at the same instant.
  return [...derived, ...stored].sort((one, other) => one.at - other.at);
}

const actors: Record<Role, (rating: RatingCase) => TimelineEntry["actor"]> = {
  rater: () => you,
  department: handler,
  bureau,
  system: () => nobody,
};

/** The timeline of the contract as seen at an instant (epoch milliseconds). */
export function timelineOf(rating: RatingCase, now: number): TimelineEntry[] {
  return happenings(rating, now).map((entry) => {
    const { id, event, at, by, note, uploadIds, delayed } = entry;
    const article = articleOf(entry);
    return {
      id,
      at: formatInstant(at),
      event,
      actor: actors[by](rating),
      text: textOf(rating, entry),
      ...(note ? { note } : {}),
      ...(article ? { article: article.slice(0, 100) } : {}),
      ...(uploadIds ? { uploadIds: [...uploadIds] } : {}),
      ...(delayed ? { delayed } : {}),
    };
  });
}
