// The files of a phone in jsdom, which has no IndexedDB: what idb-keyval would keep, in memory.

/** What is kept, by name; a test may spoil it. */
export const keptFiles = new Map<string, unknown>();

/** Pictures, films and sounds that wait to be handed in. */
export const keptMedia = new Map<string, unknown>();

export const createStore = (database: string) => (database.endsWith("media") ? keptMedia : keptFiles);

export const get = (name: string, shelf = keptFiles) => Promise.resolve(shelf.get(name));

export const set = async (name: string, value: unknown, shelf = keptFiles) => {
  shelf.set(name, value);
};

export const del = (name: string, shelf = keptFiles) => {
  shelf.delete(name);
  return Promise.resolve();
};

export const keys = (shelf = keptFiles) => Promise.resolve([...shelf.keys()]);
