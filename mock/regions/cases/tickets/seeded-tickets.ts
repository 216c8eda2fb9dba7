// The tickets that are there when the preview begins.
import { dayOf } from "../../../domain/calendar";
import { hashOf } from "../../../domain/filing-hash";
import { placesOf } from "../../../domain/places/places-of";
import { resolvePlace } from "../../../domain/places/resolve-place";
import { createRecent } from "../../../domain/recent";
import { numberIn, ticketSeries } from "../../../domain/ticket-number";
import type { TicketCase } from "../../../domain/tickets/ticket-case";
import { rulesOn } from "../../../domain/tickets/ticket-rules";
import { personas } from "../../personas";
import type { RegionPack } from "../../region-pack";
import { runTicket, type Telling, ticketFiledAt } from "./run-ticket";
import { ticketStories } from "./ticket-stories";
import type { TicketStory } from "./ticket-story";

/** Where whoever is nobody lives. */
const usualRegion = "152923";

function tellingOf(story: TicketStory, pack: RegionPack, number: string, at: number): Telling {
  const persona = personas.find(({ id }) => id === story.by);
  const channel = story.channel ?? "hotline";
  const { region, agencies, ticketDesk } = pack;
  const input = {
    regionCode: region.code,
    kind: story.kind,
    channel,
    text: story.text,
    confidential: story.kind === "report",
    ...(persona ? { contact: { name: persona.name, phone: persona.phone } } : {}),
    ...story.input,
  };
  return {
    input,
    filing: {
      id: `tk-${story.slug}`,
      number,
      queryCode: "",
      hash: hashOf(input),
      ownerId: persona?.id ?? null,
      rules: rulesOn(ticketDesk.rulesets, dayOf(at)),
      place: resolvePlace(input.place ?? {}, placesOf(pack)),
      channelName: ticketDesk.channels.find((one) => one.channel === channel)?.name ?? "",
      now: at,
      ...(story.joins ? { parentId: `tk-${story.joins}` } : {}),
    },
    steps: story.steps,
    codeOf: (key) => agencies.find((one) => one.key === key)?.agency.code ?? key,
    departments: new Map(agencies.map(({ agency }) => [agency.code, agency.name])),
  };
}

function make(packs: readonly RegionPack[], now: number): TicketCase[] {
  const filings = ticketStories
    .map((story) => ({ story, at: ticketFiledAt(story, now) }))
    .sort((one, other) => one.at - other.at);
  const counts = new Map<string, number>();
  const rows = filings.flatMap(({ story, at }) => {
    const persona = personas.find(({ id }) => id === story.by);
    const code = story.region ?? persona?.regionCode ?? usualRegion;
    const pack = packs.find(({ region }) => region.code === code);
    if (!pack) return [];
    const series = ticketSeries(code, at);
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    return runTicket(tellingOf(story, pack, numberIn(series, count), at));
  });
  return rows.map((row) => {
    const joined = rows.filter(({ parentId }) => parentId === row.id);
    return joined.length > 0 ? { ...row, joinedBy: joined.map(({ id }) => id) } : row;
  });
}

/** Moments whose tickets are kept at a time: tests and resets ask for the same again. */
const keptMoments = 4;
const recent = createRecent<TicketCase[]>(keptMoments);

/**
 * All seeded tickets as of a moment, oldest first, still without their query codes. The same moment gives the same.
 * @param now epoch milliseconds
 */
export function seededTickets(packs: readonly RegionPack[], now: number): readonly TicketCase[] {
  return recent.get(String(now), () => make(packs, now));
}
