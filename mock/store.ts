import { type Tables, tableNames } from "./tables";

/** All rows of all tables. Rows are never changed in place, so a snapshot may share them. */
export type Snapshot = { readonly [Name in keyof Tables]: readonly Tables[Name][] };

/** The port behind which the mock keeps its tables. */
export interface Store {
  get<Name extends keyof Tables>(table: Name, id: string): Tables[Name] | undefined;
  isEmpty(table: keyof Tables): boolean;
  /** All rows, oldest first. */
  list<Name extends keyof Tables>(table: Name): Tables[Name][];
  /** Adds the row, or replaces the one with its id. */
  put<Name extends keyof Tables>(table: Name, row: Tables[Name]): void;
  remove<Name extends keyof Tables>(table: Name, id: string): void;
  /** Removes rows from the oldest on, up to the first that is not over. */
  forget<Name extends keyof Tables>(table: Name, isOver: (row: Tables[Name]) => boolean): void;
  /** Runs the work; if it throws, everything it changed is as before, and the error goes on. */
  transaction<Result>(work: () => Result): Result;
  /** Back to the rows that the store was made with. */
  reset(): void;
  snapshot(): Snapshot;
}

type Maps = { [Name in keyof Tables]: Map<string, Tables[Name]> };

function mapsOf(seed: Partial<Snapshot>): Maps {
  const maps = tableNames.map((name) => [name, new Map((seed[name] ?? []).map((row) => [row.id, row]))]);
  return Object.fromEntries(maps) as Maps;
}

/** A store in memory that starts with the seed's rows. */
export function createStore(seed: Partial<Snapshot> = {}): Store {
  let maps = mapsOf(seed);
  /** How to take back what the running transaction did, in the order in which it did it. */
  let undo: (() => void)[] | undefined;

  const rollBack = () => {
    for (const step of undo?.reverse() ?? []) step();
  };

  const store: Store = {
    get: (table, id) => maps[table].get(id),
    isEmpty: (table) => maps[table].size === 0,
    list: (table) => [...maps[table].values()],
    put: (table, row) => {
      const { [table]: rows } = maps;
      const old = rows.get(row.id);
      undo?.push(() => (old ? rows.set(row.id, old) : rows.delete(row.id)));
      rows.set(row.id, row);
    },
    remove: (table, id) => {
      const { [table]: rows } = maps;
      if (!rows.has(id)) return;
      const before = undo && [...rows];
      undo?.push(() => {
        rows.clear();
        for (const [key, row] of before ?? []) rows.set(key, row);
      });
      rows.delete(id);
    },
    forget: (table, isOver) => {
      for (const row of maps[table].values()) {
        if (!isOver(row)) return;
        store.remove(table, row.id);
      }
    },
    transaction: (work) => {
      undo = [];
      try {
        return work();
      } catch (error) {
        rollBack();
        throw error;
      } finally {
        undo = undefined;
      }
    },
    reset: () => {
      maps = mapsOf(seed);
    },
    snapshot: () =>
      Object.fromEntries(tableNames.map((name) => [name, [...maps[name].values()]])) as unknown as Snapshot,
  };
  return store;
}
