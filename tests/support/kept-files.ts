// The files of a phone in jsdom, which has no IndexedDB: what idb-keyval would keep, in memory.

/** What is kept, by name; a test may spoil it. */
export const keptFiles = new Map<string, unknown>();

export const createStore = () => undefined;

export const get = (name: string) => Promise.resolve(keptFiles.get(name));

export const set = async (name: string, value: unknown) => {
  keptFiles.set(name, value);
};

export const del = (name: string) => {
  keptFiles.delete(name);
  return Promise.resolve();
};
