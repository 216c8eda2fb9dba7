// The trail as it is told: what was stored, and what time alone brings about.
import type { components } from "@contract/schema";
import { callName } from "../agency-names";
import { addDays, dayOf, formatInstant, instantOn } from "../calendar";
import { agencyOf, askedParty, nobody, you } from "./actors";
import { consultationEnds } from "./clocks";
import { isSilent } from "./consultations";
import type { CaseEvent, DisclosureCase } from "./disclosure-case";
import { eventTexts } from "./event-texts";
import { endedOn, overdueSince } from "./overdue";

type TimelineEntry = components["schemas"]["TimelineEntry"];
type Happening = Pick<CaseEvent, "event" | "at" | "by" | "consultationId"> &
  Partial<CaseEvent> & { id: string };

/** Silence and being overdue begin at midnight after the last day, and stay told for good. */
function derivedEvents(request: DisclosureCase, now: number): Happening[] {
  const today = dayOf(now);
  const last = endedOn(request) ?? today;
  const silences = request.consultations
    .filter((one) => isSilent(one, last))
    .map((one) => ({
      id: `s-${one.id}`,
      event: "stayed-silent" as const,
      at: instantOn(addDays(consultationEnds(one), 1), "00:00"),
      by: "agency" as const,
      consultationId: one.id,
    }));
  const overdue = overdueSince(request, today);
  const lateness = overdue
    ? [{ id: "o-1", event: "overdue" as const, at: instantOn(overdue, "00:00"), by: "agency" as const }]
    : [];
  return [...silences, ...lateness];
}

/** Everything that happened, oldest first, each with an id that stays. */
export function happenings(request: DisclosureCase, now: number): Happening[] {
  const stored = request.timeline.map((entry, index) => ({ ...entry, id: `e-${index + 1}` }));
  // What time brought was there before whatever somebody did at the same instant.
  return [...derivedEvents(request, now), ...stored].sort((one, other) => one.at - other.at);
}

function actorOf(request: DisclosureCase, { event, by, consultationId }: Happening): TimelineEntry["actor"] {
  const asked = request.consultations.find(({ id }) => id === consultationId);
  if (asked && (event === "answered" || event === "stayed-silent")) return askedParty(asked);
  if (event === "overdue") return nobody;
  return by === "applicant" ? you : agencyOf(request);
}

/** As long as the contract lets a note be. */
const longestNote = 2000;

/** The timeline of the contract as seen at an instant (epoch milliseconds). */
export function timelineOf(request: DisclosureCase, now: number): TimelineEntry[] {
  const agency = callName(request.agency);
  return happenings(request, now).map((entry) => {
    const { id, event, at, note, letterId, delayed } = entry;
    const consultation = request.consultations.find((one) => one.id === entry.consultationId);
    const told = { request, entry, consultation, agency };
    const { text, article } = eventTexts[event];
    return {
      id,
      at: formatInstant(at),
      event,
      actor: actorOf(request, entry),
      text: text(told),
      ...(note ? { note: note.slice(0, longestNote) } : {}),
      ...(article ? { article: article(told) } : {}),
      ...(letterId ? { letterId } : {}),
      ...(delayed ? { delayed } : {}),
    };
  });
}
