// One guide of a pack, and how a guide stands in the columns.
import type { components } from "../schema";
import { lifeEvents } from "./life-events";

type Schemas = components["schemas"];
export type GuidePack = Schemas["GuidePack"];
type GuideSummary = Schemas["GuideSummary"];

/** Whom guides serve, in the order of the bits in a pack's audiences column. */
export const audiences: readonly Schemas["Audience"][] = [
  "person",
  "enterprise",
  "institution",
  "social-organization",
  "unincorporated",
  "government",
  "other",
];

/** Ways to hand in, in the order of the bits in a pack's channels column. */
export const channels: readonly Schemas["Channel"][] = ["window", "online", "mail"];

/** Times limits are counted in, in the order of a pack's units column. */
export const units: readonly Schemas["Period"]["unit"][] = ["working-day", "calendar-day"];

const eventCodes = lifeEvents.map(({ code }) => code);

/** The bits that stand for some of the values. */
export function bitsOf<T>(values: readonly T[], all: readonly T[]): number {
  return all.reduce((bits, value, bit) => (values.includes(value) ? bits | (1 << bit) : bits), 0);
}

/** Life events as bits. */
export const eventBits = (events: readonly Schemas["LifeEvent"][]) => bitsOf(events, eventCodes);

function valuesOf<T>(bits: number, all: readonly T[]): T[] {
  return all.filter((_, bit) => (bits >> bit) & 1);
}

/** What a column holds in a row. @throws RangeError outside the pack */
export function cell<T>(column: readonly T[], row: number): T {
  const value = column[row];
  if (value === undefined) throw new RangeError(`the pack has no ${row}`);
  return value;
}

/** The guide of a row in short, as a list shows it. @throws RangeError outside the pack */
export function summaryOf(pack: GuidePack, row: number): GuideSummary {
  const { guides } = pack;
  const [summary, window] = [cell(guides.summaries, row), cell(guides.windows, row)];
  const [events, depth] = [valuesOf(cell(guides.events, row), eventCodes), cell(guides.depths, row)];
  return {
    id: cell(guides.ids, row),
    name: cell(guides.names, row),
    ...(summary === "" ? {} : { summary }),
    type: cell(pack.types, cell(guides.types, row)),
    department: cell(pack.departments, cell(guides.departments, row)),
    region: cell(pack.regions, cell(guides.regions, row)),
    audiences: valuesOf(cell(guides.audiences, row), audiences),
    themes: cell(guides.themes, row).map((theme) => cell(pack.themes, theme)),
    promised: { days: cell(guides.days, row), unit: cell(units, cell(guides.units, row)) },
    visits: cell(guides.visits, row),
    channels: valuesOf(cell(guides.channels, row), channels),
    charged: cell(guides.charged, row) === 1,
    ...(events.length === 0 ? {} : { events }),
    ...(depth === 0 ? {} : { onlineDepth: depth }),
    ...(window === "" ? {} : { window }),
  };
}
