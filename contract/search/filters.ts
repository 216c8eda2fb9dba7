// Filters of the guide list, on the columns of a pack.
import type { components } from "../schema";
import { audiences, type GuidePack } from "./columns";
import { lifeEvents } from "./life-events";

type Schemas = components["schemas"];

/** The filters of the guide list; an absent one lets everything through. */
export interface GuideFilters {
  department?: string;
  theme?: string;
  type?: string;
  audience?: Schemas["Audience"];
  online?: boolean;
  event?: Schemas["LifeEvent"];
  /** At least this online depth. */
  depth?: number;
  /** At most so many visits. */
  visits?: number;
  free?: boolean;
  /** Number of a window of the region's hall. */
  window?: string;
}

/** Whether a row passes one filter. */
type RowTest = (row: number) => boolean;

const online = 2;

function positionsWith(list: readonly { code: string }[], code: string): ReadonlySet<number> {
  return new Set(list.flatMap((one, position) => (one.code === code ? [position] : [])));
}

type Maker<Value> = (pack: GuidePack, value: Value) => RowTest;

const makers: { [Name in keyof GuideFilters]-?: Maker<NonNullable<GuideFilters[Name]>> } = {
  department: ({ departments, guides }, code) => {
    const wanted = positionsWith(departments, code);
    return (row) => wanted.has(guides.departments[row] ?? -1);
  },
  theme: ({ themes, guides }, name) => {
    const wanted = themes.indexOf(name);
    return (row) => guides.themes[row]?.includes(wanted) === true;
  },
  type: ({ types, guides }, code) => {
    const wanted = positionsWith(types, code);
    return (row) => wanted.has(guides.types[row] ?? -1);
  },
  audience: ({ guides }, audience) => {
    const bit = 1 << audiences.indexOf(audience);
    return (row) => ((guides.audiences[row] ?? 0) & bit) !== 0;
  },
  online:
    ({ guides }, wanted) =>
    (row) =>
      (((guides.channels[row] ?? 0) & online) !== 0) === wanted,
  event: ({ guides }, event) => {
    const bit = 1 << lifeEvents.findIndex(({ code }) => code === event);
    return (row) => ((guides.events[row] ?? 0) & bit) !== 0;
  },
  depth:
    ({ guides }, least) =>
    (row) =>
      (guides.depths[row] ?? 0) >= least,
  visits:
    ({ guides }, most) =>
    (row) =>
      (guides.visits[row] ?? 0) <= most,
  free:
    ({ guides }, wanted) =>
    (row) =>
      (guides.charged[row] === 0) === wanted,
  window:
    ({ guides }, number) =>
    (row) =>
      guides.windows[row] === number,
};

/** A filter that is set, with its test. */
export interface SetFilter {
  readonly name: keyof GuideFilters;
  readonly test: RowTest;
}

/** The filters that are set, as tests on rows of a pack. */
export function setFilters(pack: GuidePack, filters: GuideFilters): SetFilter[] {
  return (Object.keys(makers) as (keyof GuideFilters)[]).flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [{ name, test: (makers[name] as Maker<typeof value>)(pack, value) }];
  });
}
