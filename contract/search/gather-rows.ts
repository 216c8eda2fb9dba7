// Rows of one or two packs as the columns of a new one.
import { cell, type GuidePack } from "./columns";
import { codedKey, listOf } from "./list-of";

/** A row of a pack. */
export interface PackRow {
  readonly pack: GuidePack;
  readonly row: number;
}

type Columns = GuidePack["guides"];
export type Gathered = Pick<GuidePack, "departments" | "types" | "regions" | "themes" | "guides">;

/** Carries positions in a pack's list over to a new list, looking up each value once a pack. */
function carried<T>(listIn: (pack: GuidePack) => readonly T[], keyOf: (value: T) => string) {
  const list = listOf(keyOf);
  const known = new Map<GuidePack, number[]>();
  const position = (pack: GuidePack, old: number): number => {
    let positions = known.get(pack);
    if (!positions) {
      positions = [];
      known.set(pack, positions);
    }
    const found = positions[old] ?? list.position(cell(listIn(pack), old));
    positions[old] = found;
    return found;
  };
  return { values: list.values, position };
}

/** The rows as columns, with lists of what they name in the order of its first use. */
export function gatherRows(rows: readonly PackRow[]): Gathered {
  const departments = carried((pack) => pack.departments, codedKey);
  const types = carried((pack) => pack.types, codedKey);
  const regions = carried((pack) => pack.regions, codedKey);
  const themes = carried(
    (pack) => pack.themes,
    (theme) => theme,
  );
  const column = <Name extends keyof Columns>(name: Name) =>
    rows.map(({ pack, row }) => cell<Columns[Name][number]>(pack.guides[name], row));
  return {
    departments: departments.values,
    types: types.values,
    regions: regions.values,
    themes: themes.values,
    guides: {
      ids: column("ids"),
      names: column("names"),
      summaries: column("summaries"),
      keywords: column("keywords"),
      departments: rows.map(({ pack, row }) =>
        departments.position(pack, cell(pack.guides.departments, row)),
      ),
      types: rows.map(({ pack, row }) => types.position(pack, cell(pack.guides.types, row))),
      regions: rows.map(({ pack, row }) => regions.position(pack, cell(pack.guides.regions, row))),
      themes: rows.map(({ pack, row }) =>
        cell(pack.guides.themes, row).map((theme) => themes.position(pack, theme)),
      ),
      events: column("events"),
      audiences: column("audiences"),
      channels: column("channels"),
      days: column("days"),
      units: column("units"),
      visits: column("visits"),
      depths: column("depths"),
      charged: column("charged"),
      windows: column("windows"),
      ranks: column("ranks"),
    },
  };
}
