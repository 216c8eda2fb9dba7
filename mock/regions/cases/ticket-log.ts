// The log of a region's hotline: two years of tickets of nobody who can sign in, so that its figures have something to
// count. They are no rows of the store: made when figures are first asked for, once a day and place.
import { addDays, type Day, dayOf, instantOn, kindOfDay } from "../../domain/calendar";
import { hashText } from "../../domain/hash";
import { memo } from "../../domain/memo";
import { addMonths } from "../../domain/months";
import { placesOf } from "../../domain/places/places-of";
import { createRecent } from "../../domain/recent";
import { ticketSeries } from "../../domain/ticket-number";
import type { TicketCase } from "../../domain/tickets/ticket-case";
import { rulesOn } from "../../domain/tickets/ticket-rules";
import type { RegionPack } from "../region-pack";
import { logCourses } from "./ticket-log-courses";
import { type LogMatter, logMatters } from "./ticket-log-matters";
import { runTicket } from "./tickets/run-ticket";
import { workingDay } from "./working-days";

/** Months of the log, this one included: as many as figures may be asked for at a time. */
const months = 24;
/** How many of ten working days bring a ticket: the city's hotline is the busiest. */
const share: Readonly<Record<string, number>> = { "150600": 9, "232700": 6 };
const usualShare = 5;
/** So many of ten say where it was. */
const placedOfTen = 8;
/** After those of the personas. */
const firstCount = 9001;

/** The channel of a matter, or the hotline where the place has none such. */
function channelOf({ channel, kind }: LogMatter, { ticketDesk }: RegionPack) {
  const { channels } = ticketDesk;
  const own = channels.find((one) => one.channel === channel && one.kinds.includes(kind));
  return own ?? channels.find((one) => one.channel === "hotline");
}

function ticketOn(day: Day, index: number, pack: RegionPack, today: Day): TicketCase[] {
  const { region, agencies, ticketDesk } = pack;
  const matter = logMatters[index % logMatters.length];
  const course = logCourses[index % logCourses.length];
  const channel = matter && channelOf(matter, pack);
  if (!matter || !course || !channel) return [];
  const chance = hashText(`${region.code}|${day}|place`);
  const places = placesOf(pack);
  const township = chance % 10 < placedOfTen ? places[chance % places.length] : undefined;
  const at = instantOn(day, "09:00");
  const steps = course(matter);
  const lateSteps = steps.findIndex(({ after }) => workingDay(day, after) >= today);
  return [
    runTicket({
      input: {
        regionCode: region.code,
        kind: matter.kind,
        channel: channel.channel,
        text: matter.text,
        confidential: matter.kind === "report",
        ...(matter.urgent ? { urgent: true } : {}),
      },
      filing: {
        id: `tk-log-${region.code}-${day}`,
        number: `${ticketSeries(region.code, at)}${firstCount}`,
        queryCode: "",
        hash: "",
        ownerId: null,
        rules: rulesOn(ticketDesk.rulesets, day),
        place: township ? { township: { code: township.code, name: township.name } } : {},
        channelName: channel.name,
        now: at,
      },
      // What would have happened today or later has not happened yet.
      steps: lateSteps < 0 ? steps : steps.slice(0, lateSteps),
      codeOf: (key) => agencies.find((one) => one.key === key)?.agency.code ?? key,
      departments: new Map(agencies.map(({ agency }) => [agency.code, agency.name])),
    }),
  ];
}

function make(pack: RegionPack, today: Day): TicketCase[] {
  const { code } = pack.region;
  const tickets: TicketCase[] = [];
  let index = hashText(code) % logMatters.length;
  for (let day = `${addMonths(today.slice(0, 7), 1 - months)}-01`; day < today; day = addDays(day, 1)) {
    if (!kindOfDay(day).works || hashText(`${code}|${day}`) % 10 >= (share[code] ?? usualShare)) continue;
    tickets.push(...ticketOn(day, index, pack, today));
    index += 1;
  }
  return tickets;
}

/** Days whose logs are kept at a time. */
const keptDays = 3;
const kept = memo((_pack: RegionPack) => createRecent<readonly TicketCase[]>(keptDays));

/** The tickets of the log up to yesterday, oldest first. The same day gives the same. */
export function ticketLog(pack: RegionPack, now: number): readonly TicketCase[] {
  const today = dayOf(now);
  return kept(pack).get(today, () => make(pack, today));
}
